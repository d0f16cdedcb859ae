import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Shelf } from "./Shelf.ts";

/** That this phone has joined a board: with it, coming back needs no question. */
export interface KeptJoin {
  readonly boardId: BoardId;
  readonly token: string;
  readonly language: ResidentLanguage;
  readonly name: string | null;
}

export function keptJoin(shelf: Shelf, code: string): KeptJoin | null {
  const kept = shelf.get(shelfKey(code));
  return kept === null ? null : (JSON.parse(kept) as KeptJoin);
}

export function keepJoin(shelf: Shelf, code: string, join: KeptJoin): void {
  shelf.set(shelfKey(code), JSON.stringify(join));
}

export function forgetJoin(shelf: Shelf, code: string): void {
  shelf.remove(shelfKey(code));
}

/** A code as it was typed, with or without spaces, and the same with the QR's key behind it lead to one board. */
function shelfKey(code: string): string {
  const plain = plainCode(code).toLowerCase();
  const [, withoutKey = plain] = /^(\d{6}|[a-z\d]{8})[a-z\d]{8}$/.exec(plain) ?? [];
  return `join.${withoutKey}`;
}
