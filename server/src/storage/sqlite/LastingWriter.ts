import { StorageError } from "../BoardStorage.ts";
import { type CommitTally, WriterThread } from "./WriterThread.ts";

/** A thread that died so soon after the one before it may die again: the next waits longer and longer. */
const SOON_MS = 60_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 5_000;

/**
 * A writer thread, and another when it dies. What was asked of the dead one is rejected as not saved (or it was
 * committed and could not be told: reading shows it); what is asked meanwhile waits for the next.
 */
export class LastingWriter {
  readonly #path: string;
  readonly #onDeath: (error: unknown) => void;
  readonly #tally: CommitTally;
  #thread: Promise<WriterThread>;
  #startedAt = performance.now();
  #pauseMs = 0;
  #endPause: () => void = () => {};
  #closing: Promise<void> | null = null;

  /** Rejects with StorageError when the database cannot be used. `onDeath` is told why a thread died, for the log. */
  static async start(path: string, onDeath: (error: unknown) => void): Promise<LastingWriter> {
    const tally = { commits: 0, batches: 0 };
    return new LastingWriter(path, onDeath, tally, await WriterThread.start(path, tally));
  }

  private constructor(
    path: string,
    onDeath: (error: unknown) => void,
    tally: CommitTally,
    first: WriterThread,
  ) {
    this.#path = path;
    this.#onDeath = onDeath;
    this.#tally = tally;
    this.#thread = Promise.resolve(first);
    this.#watch(first);
  }

  /** Since the start. */
  get stats(): Readonly<CommitTally> {
    return { ...this.#tally };
  }

  /** A thread to ask, as soon as there is one. */
  get thread(): Promise<WriterThread> {
    if (this.#closing !== null) return Promise.reject(new StorageError("closed", "The store is closed."));
    return this.#thread;
  }

  /** Resolves when all that was asked before is done and the file is let go. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    this.#endPause();
    const thread = await this.#thread.catch(() => null); // where none can start, nothing is open
    await thread?.close();
  }

  #watch(thread: WriterThread): void {
    void thread.ended.then((error) => {
      if (this.#closing === null) this.#replace(error);
    });
  }

  #replace(error: unknown): void {
    this.#onDeath(error);
    const isSoon = performance.now() - this.#startedAt < SOON_MS;
    const thread = this.#another(isSoon ? this.#pauseMs : 0);
    this.#pauseMs = isSoon ? Math.min(LONGEST_PAUSE_MS, Math.max(FIRST_PAUSE_MS, this.#pauseMs * 2)) : 0;
    this.#thread = thread;
    thread.then(
      (started) => this.#watch(started),
      (failure) => {
        if (this.#closing === null) this.#replace(failure);
      },
    );
  }

  async #another(pauseMs: number): Promise<WriterThread> {
    if (pauseMs > 0) await this.#pause(pauseMs);
    this.#startedAt = performance.now();
    try {
      if (this.#closing !== null) throw new StorageError("closed", "The store is closed.");
      return await WriterThread.start(this.#path, this.#tally);
    } catch (cause) {
      throw new StorageError("not-saved", "The writer cannot be started again now.", { cause });
    }
  }

  #pause(milliseconds: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#endPause = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}
