import type { ParticipantId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Doing } from "@buurtbord/shared/protocol/toServer.ts";
import { passedSince } from "../passedSince.ts";

/** Whoever writes says so again every few seconds; a phone that fell asleep in the middle of a word does not. */
const WRITING_MS = 30_000;

interface Busy {
  readonly doing: Exclude<Doing, "nothing">;
  readonly since: number;
}

/** Who is writing and who said "klaar", for the count that the room sees. Never kept. */
export class Doings {
  readonly #clock: () => number;
  readonly #busy = new Map<ParticipantId, Busy>();
  #step: StepId | null = null;

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  note(participantId: ParticipantId, doing: Doing): void {
    if (doing === "nothing") this.#busy.delete(participantId);
    else this.#busy.set(participantId, { doing, since: this.#clock() });
  }

  /** In another step nobody is done yet. */
  inStep(step: StepId): void {
    if (step === this.#step) return;
    this.#step = step;
    for (const [participantId, { doing }] of this.#busy) {
      if (doing === "done") this.#busy.delete(participantId);
    }
  }

  /** Forgets who left, and who has not written for a while. */
  tidy(here: ReadonlySet<ParticipantId>): void {
    const now = this.#clock();
    for (const [participantId, { doing, since }] of this.#busy) {
      const isOver = doing === "writing" && passedSince(since, now) >= WRITING_MS;
      if (isOver || !here.has(participantId)) this.#busy.delete(participantId);
    }
  }

  count(doing: Busy["doing"]): number {
    let count = 0;
    for (const busy of this.#busy.values()) if (busy.doing === doing) count += 1;
    return count;
  }
}
