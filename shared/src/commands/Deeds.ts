import type { CardId, CommandId, ConnectionId, StepId } from "../board/ids.ts";

/** What one participant did. */
export class Deeds {
  readonly made = new Set<CardId | ConnectionId>();
  readonly joined = new Set<CardId>();
  /** Answers to their commands, as JSON. */
  readonly answers = new Map<CommandId, string>();
  readonly #votes = new Map<CardId, StepId>();
  readonly #votesPerStep = new Map<StepId, number>();

  /** The cards they voted for, each with the step in which. */
  get votes(): ReadonlyMap<CardId, StepId> {
    return this.#votes;
  }

  get isEmpty(): boolean {
    const { made, joined, answers, votes } = this;
    return made.size + joined.size + answers.size + votes.size === 0;
  }

  votesGiven(stepId: StepId): number {
    return this.#votesPerStep.get(stepId) ?? 0;
  }

  putVote(cardId: CardId, stepId: StepId): void {
    this.removeVote(cardId);
    this.#votes.set(cardId, stepId);
    this.#votesPerStep.set(stepId, this.votesGiven(stepId) + 1);
  }

  removeVote(cardId: CardId): void {
    const stepId = this.#votes.get(cardId);
    if (stepId === undefined) return;
    this.#votes.delete(cardId);
    const left = this.votesGiven(stepId) - 1;
    if (left === 0) this.#votesPerStep.delete(stepId);
    else this.#votesPerStep.set(stepId, left);
  }
}
