const BLOCK_BYTES = 64 * 1024;

/** Gathers pieces of any size in blocks: who sends a byte at a time would else take two hundred for each. */
export class Blocks {
  readonly #full: Buffer[] = [];
  #last = Buffer.alloc(0);
  /** Of the last block. */
  #used = 0;

  add(piece: Uint8Array): void {
    for (let from = 0; from < piece.length; ) {
      if (this.#used === this.#last.length) this.#begin();
      const part = piece.subarray(from, from + this.#last.length - this.#used);
      this.#last.set(part, this.#used);
      this.#used += part.length;
      from += part.length;
    }
  }

  whole(): Uint8Array {
    return Buffer.concat([...this.#full, this.#last.subarray(0, this.#used)]);
  }

  #begin(): void {
    if (this.#used > 0) this.#full.push(this.#last);
    this.#last = Buffer.allocUnsafeSlow(BLOCK_BYTES);
    this.#used = 0;
  }
}
