/** How many frames were answered by what. */
export class Tally {
  readonly #counts = new Map<string, number>();

  count(what: string, times = 1): void {
    if (times > 0) this.#counts.set(what, (this.#counts.get(what) ?? 0) + times);
  }

  get total(): number {
    return [...this.#counts.values()].reduce((sum, count) => sum + count, 0);
  }

  /** Most first. */
  get entries(): [what: string, times: number][] {
    return [...this.#counts].sort(([, one], [, other]) => other - one);
  }

  /** How much of it was a limit to how much one may send: 0 none, 1 all. */
  get limited(): number {
    const limits = this.entries.filter(([what]) =>
      /too-fast|too-many-(?:joins|boards|sockets)|429/.test(what),
    );
    const count = limits.reduce((sum, [, times]) => sum + times, 0);
    return count / Math.max(1, this.total);
  }
}
