import type { CardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { Sent } from "./boardSyncSocket.ts";

/** A change made here by Yjs, in plain words, so that it can be written again in a fresh copy. */
export type PlainWrite =
  | { readonly write: "pos"; readonly cardId: CardId; readonly pos: Position }
  | { readonly write: "text"; readonly cardId: CardId; readonly before: string; readonly after: string }
  | {
      readonly write: "sheet";
      readonly field: SheetFieldId;
      readonly before: string;
      readonly after: string;
    }
  /** `record` undefined: it was wiped out. */
  | { readonly write: "freehand"; readonly id: string; readonly record: unknown };

interface Unconfirmed {
  readonly write: PlainWrite;
  /** Number of the message on this socket that holds it; null: the next answer will. */
  readonly message: number | null;
}

/**
 * What was done here and is not known to be on the server's disk. Counts messages as the server does: answers and
 * updates, from 1 on each socket.
 */
export class UnconfirmedWrites {
  #writes: Unconfirmed[] = [];
  /** Of the transaction that goes on now. */
  #fresh: PlainWrite[] = [];
  #sent = 0;
  #onDisk = 0;
  /** While the server cannot save it drops updates and does not count them. */
  #dropped = false;
  readonly #changed: () => void;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get size(): number {
    return this.#writes.length + this.#fresh.length;
  }

  /** Something was written in the copy; call `settled` when the transaction is over. */
  made(write: PlainWrite): void {
    this.#fresh.push(write);
    this.#changed();
  }

  /** What was not sent with its own transaction waits for the next answer. */
  settled(): void {
    this.#hold(null);
  }

  opened(): void {
    this.#sent = 0;
    this.#onDisk = 0;
    this.#dropped = false;
    this.#holdAllAgain();
  }

  sent(what: Sent): void {
    if (what === "answer" && this.#dropped) {
      this.#sent = this.#onDisk;
      this.#dropped = false;
    }
    if (this.#dropped) return;
    this.#sent++;
    this.#hold(this.#sent);
    if (what === "answer") {
      this.#writes = this.#writes.map((one) => ({ ...one, message: one.message ?? this.#sent }));
    }
  }

  /** The server says: so many of your messages on this socket are on disk. */
  onDisk(count: number): void {
    this.#onDisk = count;
    const left = this.#writes.filter(({ message }) => message === null || message > count);
    if (left.length === this.#writes.length) return;
    this.#writes = left;
    this.#changed();
  }

  /** The server says: I cannot save. It will ask what it misses; what was under way waits for that answer. */
  notSaved(): void {
    this.#dropped = true;
    this.#holdAllAgain();
  }

  /** All of them, oldest first, and forgets them: to be written again in a fresh copy. */
  takeAll(): readonly PlainWrite[] {
    const all = [...this.#writes.map(({ write }) => write), ...this.#fresh];
    this.#writes = [];
    this.#fresh = [];
    if (all.length > 0) this.#changed();
    return all;
  }

  #hold(message: number | null): void {
    for (const write of this.#fresh) this.#writes.push({ write, message });
    this.#fresh = [];
  }

  #holdAllAgain(): void {
    this.#writes = this.#writes.map(({ write }) => ({ write, message: null }));
  }
}
