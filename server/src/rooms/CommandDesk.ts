import type { CommandId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import { type Access, isParticipating, type Participating } from "./Access.ts";
import { CommandRates } from "./CommandRates.ts";
import { ask } from "./engine/ask.ts";
import type { Engine } from "./engine/Engine.ts";
import type { RoomOfBoard } from "./RoomParts.ts";

type Parts = Pick<RoomOfBoard, "clock" | "meter" | "leaveEvening" | "leadsEvening" | "stillKnows">;

/** What it asks of its room. */
interface CommandDeskHost {
  readonly engine: Engine;
  nameOf(participantId: ParticipantId): string | null;
}

/** Where commands come in: who may give any, and how fast. */
export class CommandDesk {
  readonly #parts: Parts;
  readonly #host: CommandDeskHost;
  /** Null: nobody asked anything yet; most of the many rooms of a server only show. */
  #rates: CommandRates | null = null;

  constructor(parts: Parts, host: CommandDeskHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Never rejects. The same participant's same id gets the same answer. */
  async submit(access: Access, id: CommandId, command: Command): Promise<Answer> {
    const { meter, clock } = this.#parts;
    const begun = clock();
    const answer = await this.#admit(access, id, command);
    meter.answered(Math.max(0, clock() - begun)); // a clock may be set back
    if (answer.type === "refusal") meter.refused(answer.refusal);
    else if (answer.type !== "result") meter.refused(answer.type);
    return answer;
  }

  /** Of something else that they ask, which counts as a command. 0: go ahead; else after how many whole seconds it may come. */
  pace(access: Participating): number {
    this.#rates ??= new CommandRates();
    return this.#rates.take(access, this.#parts.clock(), null);
  }

  /** To be called every few seconds. */
  tidy(now: number): void {
    this.#rates?.tidy(now);
  }

  async #admit(access: Access, id: CommandId, command: Command): Promise<Answer> {
    if (!isParticipating(access)) return { type: "refusal", refusal: "not-allowed" };
    if (access.isOfEvening === true && command.type === "erase-me")
      return this.#parts.leaveEvening(access, id, command);
    const { board } = this.#host.engine.state;
    const slowly = board.meeting.pace === "slow" && command.type === "add-card" ? id : null;
    this.#rates ??= new CommandRates();
    const retryAfter = this.#wasAnswered(access, id)
      ? 0
      : this.#rates.take(access, this.#parts.clock(), slowly);
    if (retryAfter > 0) return { type: "too-fast", retryAfter };
    const answer = await this.#carryOut(access, id, command);
    if (slowly !== null && answer.type !== "result") this.#rates.giveBack(access, id);
    return answer;
  }

  /** Then it is only answered again: a phone that comes back may ask for many at once. */
  #wasAnswered({ participantId }: Participating, id: CommandId): boolean {
    return this.#host.engine.state.ledger.answer(participantId, id) !== null;
  }

  #carryOut(access: Participating, id: CommandId, command: Command): Promise<Answer> {
    const { engine, nameOf } = this.#host;
    const { leadsEvening, stillKnows } = this.#parts;
    const out: Answer = { type: "refusal", refusal: "not-allowed" };
    const lost: Answer = { type: "not-saved" };
    const asking = () => ({ ...access, name: nameOf(access.participantId), leadsEvening });
    return ask(engine, (turn) => (stillKnows(access) ? turn.command(asking(), id, command) : out), lost);
  }
}
