import type { CardId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";

/** What a hand did by Yjs, in plain words, so that it can be written again in a fresh copy. */
export type PlainWrite =
  | { readonly write: "pos"; readonly cardId: CardId; readonly pos: Position }
  | { readonly write: "text"; readonly cardId: CardId; readonly before: string; readonly after: string }
  /** `record` undefined: it was wiped out. */
  | { readonly write: "freehand"; readonly id: string; readonly record: unknown };

interface Unsaved {
  readonly write: PlainWrite;
  /** Number of the message on this socket that holds it; null: the next answer will. */
  readonly message: number | null;
}

/** What a window did and does not know to be on disk: the page's own bookkeeping (client/src/sync), in short. */
export class UnsavedWrites {
  #writes: Unsaved[] = [];
  #sent = 0;
  #onDisk = 0;
  /** While the server cannot save it drops updates and does not count them. */
  #isDropped = false;

  get size(): number {
    return this.#writes.length;
  }

  opened(): void {
    this.#sent = 0;
    this.#onDisk = 0;
    this.#isDropped = false;
    this.#holdAllAgain();
  }

  /** The number of what was sent just now, or null where the server will not count it. */
  sent(what: "answer" | "update"): number | null {
    if (what === "answer" && this.#isDropped) {
      this.#sent = this.#onDisk;
      this.#isDropped = false;
    }
    if (this.#isDropped) return null;
    this.#sent += 1;
    if (what === "answer") {
      this.#writes = this.#writes.map((one) => ({ ...one, message: one.message ?? this.#sent }));
    }
    return this.#sent;
  }

  made(write: PlainWrite, message: number | null): void {
    this.#writes.push({ write, message });
  }

  onDisk(count: number): void {
    this.#onDisk = count;
    this.#writes = this.#writes.filter(({ message }) => message === null || message > count);
  }

  notSaved(): void {
    this.#isDropped = true;
    this.#holdAllAgain();
  }

  /** All of them, oldest first, and forgets them. */
  takeAll(): readonly PlainWrite[] {
    const all = this.#writes.map(({ write }) => write);
    this.#writes = [];
    return all;
  }

  #holdAllAgain(): void {
    this.#writes = this.#writes.map(({ write }) => ({ write, message: null }));
  }
}
