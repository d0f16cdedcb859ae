import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import type { Shelf } from "../Shelf.ts";

/** Of which project a page is: `/v/<board>/<card>`. */
export interface ProjectPlace {
  readonly boardId: BoardId;
  readonly cardId: CardId;
}

export function projectFromPath(pathname: string): ProjectPlace | null {
  const [, board, card] = /^\/v\/([\w.:-]+)\/([\w.:-]+)\/?$/.exec(pathname) ?? [];
  return board === undefined || card === undefined
    ? null
    : { boardId: board as BoardId, cardId: card as CardId };
}

/** Where its link leads, with the secret behind the sign that no server is told. */
export function projectAddress({ boardId, cardId }: ProjectPlace, token: string): string {
  return `/v/${boardId}/${cardId}#${token}`;
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
