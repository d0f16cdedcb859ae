import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import type { ProjectPlace } from "../../sync/boardApi/openProject.ts";
import type { Shelf } from "../Shelf.ts";

/** Of which project a page is: `/v/<board>/<card>`. */
export function projectFromPath(pathname: string): ProjectPlace | null {
  const [, board, card] = /^\/v\/([\w.:-]+)\/([\w.:-]+)\/?$/.exec(pathname) ?? [];
  return board === undefined || card === undefined
    ? null
    : { boardId: board as BoardId, cardId: card as CardId };
}

/** The secret: the one that stood in the address, which is kept, else what was kept before. */
export function projectToken(
  shelf: Shelf,
  { boardId, cardId }: ProjectPlace,
  typed: string | null,
): string | null {
  const key = `project.${boardId}.${cardId}`;
  if (typed !== null) shelf.set(key, typed);
  return typed ?? shelf.get(key);
}
