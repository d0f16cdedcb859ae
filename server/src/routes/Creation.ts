import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Context } from "hono";
import { EventLimit } from "../rooms/EventLimit.ts";
import { answerError, answerLater } from "./answerError.ts";
import type { Env } from "./Env.ts";
import { sameSecret } from "./sameSecret.ts";

type Refused = Response | Promise<Response>;

/** Who may make new boards and shelves here, and how many in an hour. */
export class Creation {
  /** Null: anybody may. */
  readonly #code: string | null;
  readonly #created: EventLimit;
  readonly #wrongCodes: EventLimit;
  readonly #refusedFiles: EventLimit;

  constructor(code: string | null, clock: () => number) {
    this.#code = code;
    this.#created = new EventLimit(LIMITS.boardsPerHour, 60 * 60 * 1000, clock);
    this.#wrongCodes = new EventLimit(LIMITS.wrongCodesPerMinute, 60 * 1000, clock);
    this.#refusedFiles = new EventLimit(LIMITS.refusedArchivesPerMinute, 60 * 1000, clock);
  }

  /** Null: the code that was given is right, or none is needed. */
  refuseCode(c: Context<Env>, given: string): Refused | null {
    if (this.#code === null) return null;
    if (this.#wrongCodes.secondsLeft() > 0) return answerLater(c, "too-fast", this.#wrongCodes.secondsLeft());
    if (sameSecret(given, this.#code)) return null;
    if (given !== "") this.#wrongCodes.count(); // not having been asked yet is no guess
    return answerError(c, "create-code-wrong");
  }

  /** Null: one more may be made by now; it is not counted yet. */
  refuseWhenFull<E extends Env>(c: Context<E>): Refused | null {
    const seconds = this.#created.secondsLeft();
    return seconds > 0 ? answerLater(c, "too-many-boards", seconds) : null;
  }

  /** Null: one more may be made, and is counted. */
  refuseMore<E extends Env>(c: Context<E>): Refused | null {
    const refused = this.refuseWhenFull(c);
    if (refused === null) this.#created.count();
    return refused;
  }

  /** Nothing came of the one that was counted last. */
  takeBack(): void {
    this.#created.takeBack();
  }

  /** Null: one more file may be read, though some just now became nothing. */
  refuseFile<E extends Env>(c: Context<E>): Refused | null {
    const seconds = this.#refusedFiles.secondsLeft();
    return seconds > 0 ? answerLater(c, "archives-busy", seconds) : null;
  }

  /** A file became nothing: reading it took time all the same. */
  fileRefused(): void {
    this.#refusedFiles.count();
  }
}
