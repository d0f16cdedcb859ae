import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import * as Y from "yjs";
import type { Access } from "../../Access.ts";
import type { Room } from "../../Room.ts";
import { TestPage } from "../../testing/TestPage.ts";

/** The page of whoever leads at one table: it writes by Yjs, and keeps its copy when the line is cut. */
export class Laptop {
  readonly table: BoardId;
  readonly #leader: Access;
  #doc = new Y.Doc();
  #page: TestPage | null = null;

  constructor(table: BoardId, leader: Access) {
    this.table = table;
    this.#leader = { ...leader, isOfEvening: true };
  }

  /** Where its board was written anew meanwhile, its copy is of another one. */
  connect(room: Room): void {
    if (this.#page?.socket.isOpen) return;
    if (this.#page?.socket.closedWith?.code === CLOSE.otherEpoch) this.#doc = new Y.Doc();
    this.#page = new TestPage(room, this.#leader, { doc: this.#doc });
  }

  write(field: string, word: string): void {
    const before = this.sheet(field) ?? "";
    this.#page?.writeSheet(field, before, before === "" ? word : `${before}\n${word}`);
  }

  sheet(field: string): string | undefined {
    return this.#page?.sheet(field);
  }

  cut(): void {
    this.#page?.leave();
    this.#page = null;
  }
}
