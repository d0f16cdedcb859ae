import { passedSince } from "./passedSince.ts";

/** Counts how often something happened lately, and says when it is too often. For the server as a whole. */
export class EventLimit {
  readonly #most: number;
  readonly #milliseconds: number;
  readonly #clock: () => number;
  /** Of the latest, oldest first: never more than `most`, however many come. */
  #times: number[] = [];

  /** At most `most` in each `milliseconds`. */
  constructor(most: number, milliseconds: number, clock: () => number) {
    this.#most = most;
    this.#milliseconds = milliseconds;
    this.#clock = clock;
  }

  /** Seconds until there is room again: 0 when there is room now. */
  secondsLeft(): number {
    const now = this.#clock();
    this.#times = this.#times.filter((time) => passedSince(time, now) < this.#milliseconds);
    const first = this.#times[0];
    if (first === undefined || this.#times.length < this.#most) return 0;
    return (this.#milliseconds - passedSince(first, now)) / 1000;
  }

  count(): void {
    this.#times = [...this.#times, this.#clock()].slice(-this.#most);
  }

  /** The latest was none after all. */
  takeBack(): void {
    this.#times = this.#times.slice(0, -1);
  }
}
