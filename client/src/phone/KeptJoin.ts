import type { BoardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { plainCode } from "@buurtbord/shared/board/plainCode.ts";
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Shelf } from "./Shelf.ts";

/** That somebody has joined a board on this phone: with it, coming back needs no question. */
export interface KeptJoin {
  readonly boardId: BoardId;
  readonly token: string;
  /** Null: kept by an earlier version of this page. */
  readonly participantId: ParticipantId | null;
  readonly language: ResidentLanguage;
  readonly name: string | null;
  /** Under which name the phone keeps what they typed and sent: the board's, with a number for whoever came later. */
  readonly keptAs: string;
}

/** Everybody for whom this phone writes on that board, in the order in which they came. */
export function keptJoins(shelf: Shelf, code: string): readonly KeptJoin[] {
  const kept = shelf.get(shelfKey(code));
  if (kept === null) return [];
  const joins = JSON.parse(kept) as StoredJoin | readonly StoredJoin[];
  return [joins]
    .flat()
    .map((join) => ({ participantId: null, ...join, keptAs: join.keptAs ?? join.boardId }));
}

/** As earlier versions of this page kept it: one person, with the board's own name. */
type StoredJoin = Omit<KeptJoin, "keptAs" | "participantId"> & Partial<KeptJoin>;

/** Nobody: nothing is kept. */
export function keepJoins(shelf: Shelf, code: string, joins: readonly KeptJoin[]): void {
  if (joins.length === 0) shelf.remove(shelfKey(code));
  else shelf.set(shelfKey(code), JSON.stringify(joins));
}

/** A name under which nothing is kept yet. */
export function freshKeptAs(boardId: BoardId, joins: readonly KeptJoin[]): string {
  const taken = new Set(joins.map(({ keptAs }) => keptAs));
  for (let n = 1; ; n++) {
    const keptAs = n === 1 ? boardId : `${boardId}.${n}`;
    if (!taken.has(keptAs)) return keptAs;
  }
}

/** A code as it was typed, with or without spaces, and the same with the QR's key behind it lead to one board. */
function shelfKey(code: string): string {
  const plain = plainCode(code).toLowerCase();
  const [, withoutKey = plain] = /^(\d{6}|[a-z\d]{8})[a-z\d]{8}$/.exec(plain) ?? [];
  return `join.${withoutKey}`;
}
