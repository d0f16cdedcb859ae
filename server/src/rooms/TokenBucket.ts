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

  /** Takes one and returns 0, or returns after how many seconds there is one again. `now` in milliseconds. */
  take(now: number): number {
    this.#fill(now);
    if (this.#left < 1) return (1 - this.#left) / this.#perSecond;
    this.#left -= 1;
    return 0;
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
