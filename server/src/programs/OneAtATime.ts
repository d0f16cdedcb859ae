/** Does what takes much memory or time, one after the other in the order in which it was asked. */
export class OneAtATime {
  readonly #mostWaiting: number;
  #waiting = 0;
  #last: Promise<unknown> = Promise.resolve();

  constructor(mostWaiting: number) {
    this.#mostWaiting = mostWaiting;
  }

  /** When it is its turn, whatever came of what was before it; null: too many wait already. Rejects as `run`. */
  async do<Result>(run: () => Promise<Result>): Promise<Result | null> {
    if (this.#waiting >= this.#mostWaiting) return null;
    this.#waiting += 1;
    const turn = this.#last.then(run);
    this.#last = turn.then(forget, forget);
    try {
      return await turn;
    } finally {
      this.#waiting -= 1;
    }
  }
}

/** What came of it may be large, and it may be long until the next comes. */
function forget(): void {}
