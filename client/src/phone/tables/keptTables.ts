import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { forgetBrowserStore } from "../../sync/outbox/browserStore.ts";
import { forgetView } from "../KeptView.ts";
import type { Shelf } from "../Shelf.ts";
import { forgetTyped } from "../Typed.ts";

/** Under which name the phone keeps what somebody typed and sent at a table. `keptAs`: the same in the hall. */
export function keptAsAt(keptAs: string, table: BoardId): string {
  return `${keptAs}.${table}`;
}

/** The tables of which this phone may still keep something, in the order in which somebody came to them. */
export function keptTables(shelf: Shelf, keptAs: string): readonly BoardId[] {
  return JSON.parse(shelf.get(shelfKey(keptAs)) ?? "[]") as readonly BoardId[];
}

/** To be called before anything of a table is kept. */
export function keepTable(shelf: Shelf, keptAs: string, table: BoardId): void {
  const kept = keptTables(shelf, keptAs);
  if (!kept.includes(table)) shelf.set(shelfKey(keptAs), JSON.stringify([...kept, table]));
}

/** Nothing of any table stays on this phone. */
export function forgetTables(shelf: Shelf, keptAs: string): void {
  for (const table of keptTables(shelf, keptAs)) {
    forgetTyped(shelf, keptAsAt(keptAs, table));
    forgetView(shelf, keptAsAt(keptAs, table));
    void forgetBrowserStore(keptAsAt(keptAs, table));
  }
  shelf.remove(shelfKey(keptAs));
}

function shelfKey(keptAs: string): string {
  return `tables.${keptAs}`;
}
