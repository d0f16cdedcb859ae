import type { CardId, CheckId, CommandId, ConnectionId, ParticipantId, StepId } from "../board/ids.ts";
import type { EntryOf, LedgerEntry } from "../board/LedgerEntry.ts";
import { unreachable } from "../board/unreachable.ts";

const KINDS = ["vote", "join", "check", "poll", "circle", "choice", "seat", "return-code", "answer"] as const;

/** The entries that tell what one participant did. */
export type Deed = EntryOf<(typeof KINDS)[number]>;

const DEEDS: ReadonlySet<LedgerEntry["entry"]> = new Set(KINDS);

export function isDeed(entry: LedgerEntry): entry is Deed {
  return DEEDS.has(entry.entry);
}

/** What one participant did. */
export class Deeds {
  readonly made = new Set<CardId | ConnectionId>();
  readonly joined = new Set<CardId>();
  /** The cards of which they said that they are fulfilled. */
  readonly fulfilled = new Set<CardId>();
  /** When they gave a dot or joined, where that is known: milliseconds since 1970. */
  readonly votedAt = new Map<CardId, number>();
  readonly joinedAt = new Map<CardId, number>();
  /** The names under which they show on agreements, where they gave one. */
  readonly names = new Map<CardId, string>();
  readonly checks = new Map<CheckId, EntryOf<"check">>();
  /** What they chose in each step that polls. */
  readonly polls = new Map<StepId, EntryOf<"poll">>();
  /** What they said of the circle they belong to; null: nothing. */
  circle: EntryOf<"circle"> | null = null;
  /** Round which pitches they would like to sit; null: they did not say. */
  choice: EntryOf<"choice"> | null = null;
  /** Where they sit; null: nowhere. */
  seat: EntryOf<"seat"> | null = null;
  returnCode: EntryOf<"return-code"> | null = null;
  /** Answers to their commands, as JSON. */
  readonly answers = new Map<CommandId, string>();
  /** Who changes a card thirty times is answered thirty times the same, and a long evening brings tens of thousands. */
  readonly #bodies = new Map<string, string>();
  readonly #votes = new Map<CardId, StepId>();
  readonly #votesPerStep = new Map<StepId, number>();

  /** The cards they voted for, each with the step in which. */
  get votes(): ReadonlyMap<CardId, StepId> {
    return this.#votes;
  }

  get isEmpty(): boolean {
    return this.isNothingDone && this.answers.size === 0;
  }

  /** Nothing but what they were answered. */
  get isNothingDone(): boolean {
    const { made, joined, fulfilled, checks, polls, votes } = this;
    const { circle, choice, seat, returnCode } = this;
    const counted = [made, joined, fulfilled, checks, polls, votes];
    return (
      counted.every(({ size }) => size === 0) &&
      [circle, choice, seat, returnCode].every((noted) => noted === null)
    );
  }

  votesGiven(stepId: StepId): number {
    return this.#votesPerStep.get(stepId) ?? 0;
  }

  put(deed: Deed): void {
    switch (deed.entry) {
      case "vote":
        this.#putVote(deed);
        break;
      case "join":
        this.#putJoin(deed);
        break;
      case "check":
        this.checks.set(deed.check, deed);
        break;
      case "poll":
        this.polls.set(deed.stepId, deed);
        break;
      case "circle":
        this.circle = deed;
        break;
      case "choice":
        this.choice = deed;
        break;
      case "seat":
        this.seat = deed;
        break;
      case "return-code":
        this.returnCode = deed;
        break;
      case "answer":
        this.answers.set(deed.commandId, this.#heldOnce(deed.body));
        break;
      default:
        unreachable(deed);
    }
  }

  remove(deed: Deed): void {
    switch (deed.entry) {
      case "vote":
        this.#removeVote(deed.cardId);
        break;
      case "join":
        this.#removeJoin(deed.cardId);
        break;
      case "check":
        this.checks.delete(deed.check);
        break;
      case "poll":
        this.polls.delete(deed.stepId);
        break;
      case "circle":
        this.circle = null;
        break;
      case "choice":
        this.choice = null;
        break;
      case "seat":
        this.seat = null;
        break;
      case "return-code":
        this.returnCode = null;
        break;
      case "answer":
        this.answers.delete(deed.commandId);
        break;
      default:
        unreachable(deed);
    }
  }

  /** As they would be kept. What somebody made, and what they said came true, is kept with those things. */
  *entries(participantId: ParticipantId): Generator<LedgerEntry> {
    yield* this.checks.values();
    yield* this.polls.values();
    for (const noted of [this.circle, this.choice, this.seat, this.returnCode])
      if (noted !== null) yield noted;
    for (const [cardId, stepId] of this.#votes) {
      const at = this.votedAt.get(cardId);
      yield { entry: "vote", cardId, participantId, stepId, ...(at !== undefined && { at }) };
    }
    for (const cardId of this.joined) {
      const name = this.names.get(cardId);
      const at = this.joinedAt.get(cardId);
      const more = { ...(name !== undefined && { name }), ...(at !== undefined && { at }) };
      yield { entry: "join", cardId, participantId, ...more };
    }
    for (const [commandId, body] of this.answers) yield { entry: "answer", participantId, commandId, body };
  }

  #heldOnce(body: string): string {
    const held = this.#bodies.get(body) ?? body;
    this.#bodies.set(held, held);
    return held;
  }

  #putJoin({ cardId, name, at }: EntryOf<"join">): void {
    this.joined.add(cardId);
    noteTime(this.joinedAt, cardId, at);
    if (name === undefined) this.names.delete(cardId);
    else this.names.set(cardId, name);
  }

  #removeJoin(cardId: CardId): void {
    this.joined.delete(cardId);
    this.joinedAt.delete(cardId);
    this.names.delete(cardId);
  }

  #putVote({ cardId, stepId, at }: EntryOf<"vote">): void {
    this.#removeVote(cardId);
    this.#votes.set(cardId, stepId);
    noteTime(this.votedAt, cardId, at);
    this.#votesPerStep.set(stepId, this.votesGiven(stepId) + 1);
  }

  #removeVote(cardId: CardId): void {
    const stepId = this.#votes.get(cardId);
    if (stepId === undefined) return;
    this.#votes.delete(cardId);
    this.votedAt.delete(cardId);
    const left = this.votesGiven(stepId) - 1;
    if (left === 0) this.#votesPerStep.delete(stepId);
    else this.#votesPerStep.set(stepId, left);
  }
}

function noteTime(times: Map<CardId, number>, cardId: CardId, at: number | undefined): void {
  if (at === undefined) times.delete(cardId);
  else times.set(cardId, at);
}
