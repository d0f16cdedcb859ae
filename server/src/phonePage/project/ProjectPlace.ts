import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";

/** Of which project a page is: `/v/<board>/<card>`. */
export interface ProjectPlace {
  readonly boardId: BoardId;
  readonly cardId: CardId;
}

/** Where its page is, without its secret. */
export function projectPath({ boardId, cardId }: ProjectPlace): string {
  return `/v/${encodeURIComponent(boardId)}/${encodeURIComponent(cardId)}`;
}
