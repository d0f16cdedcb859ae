import { dirname } from "node:path";
import type { DatabaseSync } from "node:sqlite";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { StorageError } from "../BoardStorage.ts";
import { BoardReads } from "./BoardReads.ts";
import { beginBackup } from "./beginBackup.ts";
import type { ErasedList } from "./ErasedList.ts";
import { GroupCommit } from "./GroupCommit.ts";
import {
  type Answer,
  type FromWriter,
  isErasing,
  type ReadRequest,
  type Reply,
  type ToWriter,
  type WriteRequest,
} from "./messages.ts";
import { errorMessage, notSaved, reasonOf } from "./storageErrors.ts";

/** After a commit: the rooms that were just answered get this long to join the next. In milliseconds. */
const REST = 2;

/** Reads let waiting writes go first after this long. In milliseconds. */
const READING = 5;

interface Waiting<Request> {
  readonly id: number;
  readonly request: Request;
}

/**
 * The order in which a store does what it is asked, in rounds: all waiting writes in one commit, their answers, then
 * reads. An idle store begins at once; after a commit the next round begins when the rest is over.
 */
export class RequestQueue {
  readonly #database: DatabaseSync;
  readonly #erased: ErasedList;
  readonly #commit: GroupCommit;
  readonly #reads: BoardReads;
  readonly #post: (message: FromWriter) => void;
  readonly #writesWaiting: Waiting<WriteRequest>[] = [];
  readonly #erasesWaiting: Waiting<WriteRequest>[] = [];
  readonly #readsWaiting: Waiting<ReadRequest>[] = [];
  #backups = 0;
  #backupsBeginning = 0;
  #closeId: number | null = null;
  #busy = false;

  constructor(database: DatabaseSync, erased: ErasedList, post: (message: FromWriter) => void) {
    this.#database = database;
    this.#erased = erased;
    this.#commit = new GroupCommit(database, erased);
    this.#reads = new BoardReads(database, erased);
    this.#post = post;
  }

  take(message: ToWriter): void {
    switch (message.do) {
      case "write":
        if (isErasing(message.request)) this.#erasesWaiting.push(message);
        else this.#writesWaiting.push(message);
        break;
      case "read":
        this.#readsWaiting.push(message);
        break;
      case "backup":
        void this.#backUp(message.id, message.path);
        break;
      case "close":
        this.#closeId = message.id;
        break;
      default:
        unreachable(message);
    }
    this.#wake();
  }

  #wake(): void {
    if (this.#busy) return;
    this.#busy = true;
    setImmediate(() => this.#round()); // not at once: what arrived together belongs together
  }

  #round(): void {
    const writes = this.#takeWrites();
    this.#commitTogether(writes);
    this.#readWaiting();
    if (writes.length > 0) setTimeout(() => this.#round(), REST);
    else if (this.#readsWaiting.length > 0) setImmediate(() => this.#round());
    else this.#finish();
  }

  /**
   * The writes that may be done now: none while a backup begins, and no erase while one goes on, because an erase
   * makes the file shorter and node:sqlite's backup then never ends.
   */
  #takeWrites(): Waiting<WriteRequest>[] {
    if (this.#backupsBeginning > 0) return [];
    const erases = this.#backups === 0 ? this.#erasesWaiting.splice(0) : [];
    return [...this.#writesWaiting.splice(0), ...erases];
  }

  #finish(): void {
    this.#busy = false;
    if (this.#closeId !== null && this.#backups === 0) this.#close(this.#closeId);
  }

  #commitTogether(writes: readonly Waiting<WriteRequest>[]): void {
    if (writes.length === 0) return;
    const outcomes = this.#commit.commit(writes.map(({ request }) => request));
    const answers = writes.map(({ id }, index) => answerOf(id, outcomes[index] ?? null));
    const batches = writes.filter(
      ({ request }, index) => request.ask === "append" && outcomes[index] === null,
    );
    this.#post({ say: "answers", answers, commit: { batches: batches.length } });
  }

  #readWaiting(): void {
    const until = performance.now() + READING;
    while (performance.now() < until) {
      const read = this.#readsWaiting.shift();
      if (read === undefined) return;
      this.#answer(this.#read(read));
    }
  }

  #read({ id, request }: Waiting<ReadRequest>): Answer {
    try {
      return { id, ok: true, reply: this.#reads.run(request) };
    } catch (error) {
      const known =
        error instanceof StorageError
          ? error
          : new StorageError("damaged", reasonOf(error), { cause: error });
      return { id, ok: false, error: errorMessage(known) };
    }
  }

  async #backUp(id: number, path: string): Promise<void> {
    this.#backups += 1;
    this.#backupsBeginning += 1;
    const { begun, done } = beginBackup(this.#database, path);
    const outcome = done.then(() => this.#erased.copyTo(dirname(path))).then(() => null, notSaved);
    await begun;
    this.#backupsBeginning -= 1;
    this.#wake();
    this.#answer(answerOf(id, await outcome));
    this.#backups -= 1;
    this.#wake();
  }

  #close(id: number): void {
    this.#database.close(); // SQLite checkpoints, and takes its log away
    this.#answer(answerOf(id, null));
  }

  #answer(answer: Answer): void {
    this.#post({ say: "answers", answers: [answer], commit: null });
  }
}

function answerOf(id: number, error: StorageError | null): Answer {
  if (error === null) return { id, ok: true, reply: undefined satisfies Reply };
  return { id, ok: false, error: errorMessage(error) };
}
