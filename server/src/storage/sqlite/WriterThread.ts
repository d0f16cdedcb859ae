import { once } from "node:events";
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
import { reasonOf, storageErrorOf } from "./storageErrors.ts";

interface Waiting {
  resolve(reply: Reply): void;
  reject(error: StorageError): void;
}

/** The main thread's end of the line to writer.ts: a message for each question, a promise for its answer. */
export class WriterThread {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #lastId = 0;
  #lost: StorageError | null = null;
  #closing: Promise<void> | null = null;
  #commits = 0;
  #batches = 0;

  /** Starts the thread on the database at `path`. Rejects with StorageError when it cannot be used. */
  static async start(path: string): Promise<WriterThread> {
    const worker = new Worker(new URL("./writer.ts", import.meta.url), { workerData: path });
    const [message]: FromWriter[] = await once(worker, "message");
    if (message?.say === "refused") throw storageErrorOf(message.error);
    return new WriterThread(worker);
  }

  private constructor(worker: Worker) {
    this.#worker = worker;
    worker.on("message", (message: FromWriter) => this.#hear(message));
    worker.on("error", (error) => this.#lose(`The writer stopped: ${reasonOf(error)}`));
    worker.on("exit", () => this.#lose("The writer has stopped."));
  }

  /** Since the start: how many commits waited for the disk, and how many batches they saved. */
  get stats(): { readonly commits: number; readonly batches: number } {
    return { commits: this.#commits, batches: this.#batches };
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
  close(): Promise<void> {
    this.#closing ??= this.#send((id) => ({ id, do: "close" })).then(() => this.#end());
    return this.#closing;
  }

  async #end(): Promise<void> {
    await this.#worker.terminate();
  }

  async #ask(message: (id: number) => ToWriter): Promise<Reply> {
    if (this.#closing !== null) throw new StorageError("closed", "The store is closed.");
    return this.#send(message);
  }

  async #send(message: (id: number) => ToWriter): Promise<Reply> {
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
      case "refused":
        return; // said once, to openSqliteStorage
      case "answers":
        if (message.commit !== null) this.#commits += 1;
        this.#batches += message.commit?.batches ?? 0;
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

  /** Without its writer the store can do nothing more. */
  #lose(reason: string): void {
    this.#lost ??= new StorageError("not-saved", reason);
    for (const { reject } of this.#waiting.values()) reject(this.#lost);
    this.#waiting.clear();
  }
}
