import type { Schedule } from "../Schedule.ts";

interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** Time that passes only when a test says so. */
export class FakeTime {
  now = Date.UTC(2026, 10, 20, 19, 30);
  /** How much the computer's clock is ahead of that, in milliseconds: it may be set. */
  ahead = 0;
  readonly #timers = new Set<Timer>();
  readonly #settled: () => Promise<void>;

  /** `settled`: waits for what happens by itself, such as a disk in another thread. */
  constructor(settled: () => Promise<void> = afterPromises) {
    this.#settled = settled;
  }

  readonly clock = (): number => this.now + this.ahead;

  readonly schedule: Schedule = (milliseconds, run) => {
    const timer = { at: this.now + milliseconds, run };
    this.#timers.add(timer);
    return () => this.#timers.delete(timer);
  };

  /** Lets so many milliseconds pass, with everything that happens in them. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.now + milliseconds;
    await this.#settled();
    for (let next = this.#next(end); next !== undefined; next = this.#next(end)) {
      this.#timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.run();
      await this.#settled();
    }
    this.now = end;
  }

  #next(end: number): Timer | undefined {
    const due = [...this.#timers].filter(({ at }) => at <= end);
    return due.reduce<Timer | undefined>(
      (first, timer) => (first && first.at <= timer.at ? first : timer),
      undefined,
    );
  }
}

/** After all promises that are ready by now, and those that they make ready. */
export function afterPromises(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
