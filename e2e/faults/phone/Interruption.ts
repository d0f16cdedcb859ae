import { setTimeout as wait } from "node:timers/promises";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { House } from "../../rig/House.ts";
import type { FaultyLine } from "./FaultyLine.ts";
import type { Plan, Trouble } from "./trouble.ts";

/** One trouble, which ends by itself, or is still there when the plug is pulled. */
export class Interruption {
  readonly #house: House;
  readonly #line: FaultyLine;
  readonly #over = new AbortController();
  readonly #done: Promise<void>;

  constructor({ trouble, troubledAfter }: Plan, house: House, line: FaultyLine) {
    this.#house = house;
    this.#line = line;
    this.#done = this.#pass(troubledAfter).then(() => this.#run(trouble));
  }

  /** From now on it changes nothing; whatever is wrong stays so. */
  async end(): Promise<void> {
    this.#over.abort();
    await this.#done;
  }

  async #run(trouble: Trouble): Promise<void> {
    if (this.#over.signal.aborted) return;
    switch (trouble.type) {
      case "accident":
        this.#line.expect(trouble.accident);
        if (await this.#pass(trouble.ms)) this.#line.mend();
        return;
      case "silence":
        this.#line.silence();
        if (await this.#pass(trouble.ms)) this.#line.mend();
        return;
      case "hang":
        this.#house.hang();
        if (await this.#pass(trouble.ms)) this.#house.goOn();
        return;
      case "kill":
        await this.#house.kill();
        if (await this.#pass(trouble.ms)) await this.#house.restart();
        return;
      default:
        return unreachable(trouble);
    }
  }

  /** False when it was over before. */
  #pass(ms: number): Promise<boolean> {
    return wait(ms, true, { signal: this.#over.signal }).catch(() => false);
  }
}
