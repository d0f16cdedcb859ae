import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { fromBrowser, toBrowser } from "../sync/keptBoards/browserStorage.ts";

/** The token with which this phone is a board's remote; null: it is none. */
export function keptRemote(boardId: BoardId): string | null {
  const kept = fromBrowser(key(boardId));
  return typeof kept === "string" ? kept : null;
}

/** Null: it opens nothing any more. */
export function keepRemote(boardId: BoardId, token: string | null): void {
  toBrowser(key(boardId), token);
}

function key(boardId: BoardId): string {
  return `buurtbord.remote.${boardId}`;
}
