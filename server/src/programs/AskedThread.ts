import { setFlagsFromString } from "node:v8";
import { Worker } from "node:worker_threads";

/** A thread that waits for work keeps its memory: so long may pass before the next comes. In milliseconds. */
const IDLE_MS = 5_000;

/**
 * Room for new objects in a thread, in megabytes, twice. With the eight of the program itself (server/start.js), which V8
 * gives to a thread whatever its `resourceLimits` say, a thread took 31 MB instead of 17, for the same work in the same
 * time. The program has its own room by then (docs/decisions/0062).
 */
const NEW_OBJECTS_MB = 1;

/** To the thread. The answer carries the same id. */
export interface Asked<Question> {
  readonly id: number;
  readonly question: Question;
}

/** From the thread. */
export interface Answered<Answer> {
  readonly id: number;
  readonly answer: Answer;
}

/**
 * Answers questions in a thread of its own (answerInThread), one after the other, so that no room waits for it, and all
 * that it threw away goes with the thread. The thread begins with the first question and ends when for a while there was
 * none, or when the program has nothing else to do.
 */
export class AskedThread<Question, Answer> {
  readonly #module: URL;
  readonly #idleMs: number;
  readonly #waiting = new Map<number, PromiseWithResolvers<Answer>>();
  #worker: Worker | null = null;
  #idling: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(module: URL, idleMs = IDLE_MS) {
    this.#module = module;
    this.#idleMs = idleMs;
  }

  /** What is asked is copied. Rejects with ThreadStopped when the thread died over it, or over what came before it. */
  ask(question: Question): Promise<Answer> {
    clearTimeout(this.#idling);
    this.#worker ??= this.#start();
    this.#worker.ref();
    this.#lastId += 1;
    const asked: Asked<Question> = { id: this.#lastId, question };
    const waiting = Promise.withResolvers<Answer>();
    this.#waiting.set(asked.id, waiting);
    this.#worker.postMessage(asked);
    return waiting.promise;
  }

  #start(): Worker {
    setFlagsFromString(`--max-semi-space-size=${NEW_OBJECTS_MB}`);
    const worker = new Worker(this.#module);
    let stumbledOver: unknown;
    worker.on("message", (answered: Answered<Answer>) => this.#settle(worker, answered));
    worker.on("error", (error) => {
      stumbledOver = error;
    });
    worker.on("exit", () => {
      if (this.#worker === worker) this.#lose(stumbledOver);
    });
    return worker;
  }

  #settle(worker: Worker, { id, answer }: Answered<Answer>): void {
    this.#waiting.get(id)?.resolve(answer);
    this.#waiting.delete(id);
    if (this.#waiting.size > 0) return;
    worker.unref();
    this.#idling = setTimeout(() => this.#end(worker), this.#idleMs).unref();
  }

  #end(worker: Worker): void {
    this.#worker = null;
    void worker.terminate();
  }

  /** The thread died; the next question gets another. */
  #lose(cause: unknown): void {
    clearTimeout(this.#idling);
    this.#worker = null;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { reject } of waiting) reject(new ThreadStopped("The thread stopped.", { cause }));
  }
}

class ThreadStopped extends Error {
  override readonly name = "ThreadStopped";
}
