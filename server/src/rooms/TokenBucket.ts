/** Lets through so many at once and so many a second after that. */
export class TokenBucket {
  readonly #perSecond: number;
  readonly #burst: number;
  #left: number;
  #at: number;

  constructor(limit: { readonly perSecond: number; readonly burst: number }, now: number) {
    this.#perSecond = limit.perSecond;
    this.#burst = limit.burst;
    this.#left = limit.burst;
    this.#at = now;
  }

  /** Takes so many and returns 0, or returns after how many seconds there are so many again. `now` in milliseconds. */
  take(now: number, many = 1): number {
    const wait = this.secondsLeft(now, many);
    if (wait === 0) this.#left -= many;
    return wait;
  }

  /** What was taken came to nothing. */
  giveBack(): void {
    this.#left = Math.min(this.#burst, this.#left + 1);
  }

  /** After how many seconds there are so many: 0 when there are now. */
  secondsLeft(now: number, many = 1): number {
    this.#fill(now);
    return this.#left < many ? (many - this.#left) / this.#perSecond : 0;
  }

  /** Whether it remembers nothing any more. */
  isFull(now: number): boolean {
    this.#fill(now);
    return this.#left >= this.#burst;
  }

  #fill(now: number): void {
    const passed = Math.max(0, now - this.#at) / 1_000; // a clock may be set back
    this.#left = Math.min(this.#burst, this.#left + passed * this.#perSecond);
    this.#at = now;
  }
}
