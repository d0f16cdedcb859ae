import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { Shelf } from "./Shelf.ts";

/** The board that a tablet is for: `/k/<id>`. Null: this is somebody's own phone. */
export function kioskBoardFromPath(pathname: string): BoardId | null {
  const [, id] = /^\/k\/([\w.:-]+)\/?$/.exec(pathname) ?? [];
  return id === undefined ? null : (id as BoardId);
}

/** The tablet's secret: the one that stood in the address, which is kept, else what was kept before. */
export function kioskToken(shelf: Shelf, boardId: BoardId, typed: string | null): string | null {
  const key = `kiosk.${boardId}`;
  if (typed !== null) shelf.set(key, typed);
  return typed ?? shelf.get(key);
}
