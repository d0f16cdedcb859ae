import { write, writeSync } from "node:fs";

const STANDARD_ERROR = 2;
/** So much waits where nobody reads; what comes after that is not told. In bytes. */
const MOST_WAITING = 256 * 1024;
/** After so long a terminal that stands still is tried again. */
const AGAIN_MS = 100;
/** So long a program that ends waits for what is being written. */
const LAST_MS = 20;

const NOTHING = Buffer.alloc(0);

/**
 * Standard error, for a log. An evening never waits for it: not for a terminal that stands still, and not for one that was
 * closed.
 */
export class ErrorOutput {
  readonly #file: number;
  #waiting = NOTHING;
  #isWriting = false;

  /** `file`: a descriptor. */
  constructor(file = STANDARD_ERROR) {
    this.#file = file;
  }

  write(line: string): void {
    const more = Buffer.from(line);
    if (this.#waiting.length + more.length > MOST_WAITING) return;
    this.#waiting = Buffer.concat([this.#waiting, more]);
    if (!this.#isWriting) this.#writeOn();
  }

  /** For a program that ends: what waits, as far as it can be told at once. */
  flush(): void {
    if (this.#isWriting) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, LAST_MS);
    try {
      writeSync(this.#file, this.#waiting);
    } catch {
      // Nobody reads it any more.
    }
    this.#waiting = NOTHING;
  }

  #writeOn(): void {
    const sent = this.#waiting;
    this.#waiting = NOTHING;
    this.#isWriting = true;
    write(this.#file, sent, (error, written) => {
      if (error?.code === "EAGAIN") {
        this.#waiting = Buffer.concat([sent, this.#waiting]);
        setTimeout(() => this.#writeOn(), AGAIN_MS).unref();
        return;
      }
      // Whoever closed the terminal reads nothing any more.
      if (error === null) this.#waiting = Buffer.concat([sent.subarray(written), this.#waiting]);
      this.#isWriting = this.#waiting.length > 0;
      if (this.#isWriting) this.#writeOn();
    });
  }
}
