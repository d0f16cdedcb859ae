import { Worker } from "node:worker_threads";
import type { BoardLog, Compacted, Compactor, ExpectedDocuments } from "./Compactor.ts";

/** A thread that waits for work keeps its memory: so long may pass before the next comes. In milliseconds. */
const IDLE_MS = 5_000;

/** To the thread. The answer carries the same id. */
export interface CompactionTask {
  readonly id: number;
  readonly log: BoardLog;
  readonly expected: ExpectedDocuments;
}

/** From the thread. */
export interface CompactionAnswer {
  readonly id: number;
  readonly compacted: Compacted;
}

/**
 * Compacts in a thread of its own, so that no room waits for it, and all that it threw away goes with the thread. The
 * thread begins with the first task and ends when for a while there was none, or when the program has nothing else to do.
 */
export class CompactorThread implements Compactor {
  readonly #idleMs: number;
  readonly #waiting = new Map<number, PromiseWithResolvers<Compacted>>();
  #worker: Worker | null = null;
  #idling: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(idleMs = IDLE_MS) {
    this.#idleMs = idleMs;
  }

  compact({ document, documentUpdates, backstage, backstageUpdates }: BoardLog, expected: ExpectedDocuments) {
    clearTimeout(this.#idling);
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#lastId += 1;
    const task: CompactionTask = {
      id: this.#lastId,
      log: { document, documentUpdates, backstage, backstageUpdates },
      expected,
    };
    const waiting = Promise.withResolvers<Compacted>();
    this.#waiting.set(task.id, waiting);
    this.#worker.postMessage(task);
    return waiting.promise;
  }

  #start(): Worker {
    const worker = new Worker(new URL("./compactInThread.ts", import.meta.url));
    let stumbledOver: unknown;
    worker.on("message", (answer: CompactionAnswer) => this.#settle(worker, answer));
    worker.on("error", (error) => {
      stumbledOver = error;
    });
    worker.on("exit", () => {
      if (this.#worker === worker) this.#lose(stumbledOver);
    });
    return worker;
  }

  #settle(worker: Worker, { id, compacted }: CompactionAnswer): void {
    this.#waiting.get(id)?.resolve(compacted);
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    worker.unref();
    this.#idling = setTimeout(() => this.#end(worker), this.#idleMs).unref();
  }

  #end(worker: Worker): void {
    this.#worker = null;
    void worker.terminate();
  }

  /** The thread died; the next task gets another. */
  #lose(cause: unknown): void {
    clearTimeout(this.#idling);
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new CompactorStopped("The compactor stopped.", { cause }));
  }
}

class CompactorStopped extends Error {
  override readonly name = "CompactorStopped";
}
