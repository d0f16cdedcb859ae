import type { Log, Trouble } from "../rooms/Log.ts";
import type { Meter } from "../rooms/Meter.ts";

/** So many commits are enough to see whether the disk is slow tonight. */
const COMMITS_KEPT = 100;

/** How the last commits went. */
export interface CommitTimes {
  /** Milliseconds since 1970: when the last one was on disk. */
  readonly lastAt: number;
  /** In milliseconds. */
  readonly last: number;
  readonly usual: number;
  readonly longest: number;
  readonly count: number;
}

export interface NotedTrouble {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly trouble: Trouble;
}

interface DaybookParts {
  readonly log: Log;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** When the program fell over, so that it began again; null: it was started by somebody. */
  readonly fellAt?: number | null;
}

const FELL_OVER: Trouble = "The program ended: it did something that it never should";

/** Listens along with the log and the meter, and keeps what the operator's page tells of it. Never who or what. */
export class Daybook {
  readonly startedAt: number;
  /** To be written to in the place of the one listened to. */
  readonly log: Log;
  readonly #clock: () => number;
  readonly #commits: number[] = [];
  #committedAt = 0;
  #lastTrouble: NotedTrouble | null;

  constructor({ log, clock, fellAt = null }: DaybookParts) {
    this.#clock = clock;
    this.#lastTrouble = fellAt === null ? null : { at: fellAt, trouble: FELL_OVER };
    this.startedAt = clock();
    this.log = {
      info: (fields, message) => log.info(fields, message),
      warn: (fields, message) => log.warn(fields, message),
      error: (fields, trouble) => {
        this.#lastTrouble = { at: clock(), trouble };
        log.error(fields, trouble);
      },
    };
  }

  /** To be told in the place of this meter, which hears everything too. */
  besides(meter: Meter): Meter {
    return {
      answered: (milliseconds) => meter.answered(milliseconds),
      committed: (milliseconds) => {
        this.#note(milliseconds);
        meter.committed(milliseconds);
      },
      notSaved: () => meter.notSaved(),
      refused: (reason) => meter.refused(reason),
    };
  }

  /** Null: nothing went wrong since the start. */
  get lastTrouble(): NotedTrouble | null {
    return this.#lastTrouble;
  }

  /** Null: nothing was saved since the start. */
  get commitTimes(): CommitTimes | null {
    const last = this.#commits.at(-1);
    if (last === undefined) return null;
    const sorted = this.#commits.toSorted((one, other) => one - other);
    const count = sorted.length;
    return {
      lastAt: this.#committedAt,
      last,
      usual: sorted[Math.floor(count / 2)] ?? last,
      longest: sorted.at(-1) ?? last,
      count,
    };
  }

  #note(milliseconds: number): void {
    this.#committedAt = this.#clock();
    this.#commits.push(milliseconds);
    if (this.#commits.length > COMMITS_KEPT) this.#commits.shift();
  }
}
