import { Worker } from "node:worker_threads";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { StorageError } from "../BoardStorage.ts";
import type {
  Answer,
  FromWriter,
  ReadReplies,
  ReadRequest,
  Reply,
  ToWriter,
  WriteRequest,
} from "./messages.ts";
import { storageErrorOf } from "./storageErrors.ts";

interface Waiting {
  resolve(reply: Reply): void;
  reject(error: StorageError): void;
}

/** How many commits waited for the disk, and how many batches they saved. */
export interface CommitTally {
  commits: number;
  batches: number;
}

/** The main thread's end of the line to writer.ts: a message for each question, a promise for its answer. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #tally: CommitTally;
  readonly #waiting = new Map<number, Waiting>();
  readonly #opened = Promise.withResolvers<void>();
  readonly #ended = Promise.withResolvers<StorageError>();
  #lastId = 0;
  #stumbledOver: unknown;
  #lost: StorageError | null = null;

  /** Starts the thread on the database at `path`. Rejects with StorageError when it cannot be used. */
  static async start(path: string, tally: CommitTally): Promise<WriterThread> {
    const thread = new WriterThread(path, tally);
    await thread.#opened.promise;
    return thread;
  }

  private constructor(path: string, tally: CommitTally) {
    this.#tally = tally;
    this.#worker = new Worker(new URL("./writer.ts", import.meta.url), { workerData: path });
    this.#worker.on("message", (message: FromWriter) => this.#hear(message));
    this.#worker.on("error", (error) => {
      this.#stumbledOver = error;
    });
    this.#worker.on("exit", () => this.#end());
  }

  /** Resolves when the thread is gone, with what it stumbled over. */
  get ended(): Promise<StorageError> {
    return this.#ended.promise;
  }

  async write(request: WriteRequest): Promise<void> {
    await this.#ask((id) => ({ id, do: "write", request }));
  }

  async read<Asked extends ReadRequest>(request: Asked): Promise<ReadReplies[Asked["ask"]]> {
    const reply = await this.#ask((id) => ({ id, do: "read", request }));
    return reply as ReadReplies[Asked["ask"]]; // the answer with this id is the reply to this request
  }

  async backup(path: string): Promise<void> {
    await this.#ask((id) => ({ id, do: "backup", path }));
  }

  /** Resolves when all that was asked before is done, the database is closed and the thread has ended. */
  async close(): Promise<void> {
    await this.#ask((id) => ({ id, do: "close" }));
    await this.#worker.terminate();
  }

  async #ask(message: (id: number) => ToWriter): Promise<Reply> {
    if (this.#lost !== null) throw this.#lost;
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject });
      this.#worker.postMessage(message(id));
    });
  }

  #hear(message: FromWriter): void {
    switch (message.say) {
      case "opened":
        this.#opened.resolve();
        return;
      case "refused":
        this.#opened.reject(storageErrorOf(message.error));
        return;
      case "answers":
        if (message.commit !== null) this.#tally.commits += 1;
        this.#tally.batches += message.commit?.batches ?? 0;
        for (const answer of message.answers) this.#settle(answer);
        return;
      default:
        unreachable(message);
    }
  }

  #settle(answer: Answer): void {
    const waiting = this.#waiting.get(answer.id);
    this.#waiting.delete(answer.id);
    if (answer.ok) waiting?.resolve(answer.reply);
    else waiting?.reject(storageErrorOf(answer.error));
  }

  /**
   * The thread is gone and has let go of the database, whether it stumbled or was ended. Whoever starts another hears
   * so before those who waited: what they ask next is for the other.
   */
  #end(): void {
    const lost = new StorageError("not-saved", "The writer stopped.", { cause: this.#stumbledOver });
    this.#lost = lost;
    this.#opened.reject(lost);
    this.#ended.resolve(lost);
    for (const { reject } of this.#waiting.values()) reject(lost);
    this.#waiting.clear();
  }
}
