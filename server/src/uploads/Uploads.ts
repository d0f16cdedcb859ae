import { Blocks } from "./Blocks.ts";

/** What is sent, in pieces as they come. */
export type Sent = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/**
 * What people send that is large, as far as it is there: all of it together is no more than so many bytes. Who sends slowly
 * keeps away only what does not fit beside what came of it. In memory the last of them is there twice for a moment.
 */
export class Uploads {
  readonly #most: number;
  #held = 0;

  constructor(most: number) {
    this.#most = most;
  }

  /**
   * Reads all of it, and holds it until `use` is done with it. `too-large`: it is more than may ever be held; `busy`: more
   * than fits beside what others send now. Then what was left was not read. Rejects as what is sent, and as `use`.
   */
  async whole<Result>(
    sent: Sent,
    use: (bytes: Uint8Array) => Promise<Result>,
  ): Promise<Result | "too-large" | "busy"> {
    const reading = { bytes: 0 };
    try {
      const whole = await this.#read(sent, reading);
      return typeof whole === "string" ? whole : await use(whole);
    } finally {
      this.#held -= reading.bytes;
    }
  }

  /** By itself, so that the blocks are let go of before what they make is used. */
  async #read(sent: Sent, reading: { bytes: number }): Promise<Uint8Array | "too-large" | "busy"> {
    const blocks = new Blocks();
    for await (const piece of sent) {
      if (reading.bytes + piece.length > this.#most) return "too-large";
      if (this.#held + piece.length > this.#most) return "busy";
      blocks.add(piece);
      reading.bytes += piece.length;
      this.#held += piece.length;
    }
    return blocks.whole();
  }
}
