import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createRoot } from "react-dom/client";
import { keepBoard, keptBoard } from "../../sync/keptBoards/keptBoards.ts";
import { preferredTexts } from "../../texts/preferredTexts.ts";
import { NoSecret } from "../NoSecret.tsx";
import { TablePage } from "./TablePage.tsx";

/** `typed`: the secret that stood in the address; without one, what this browser kept. */
export function showTable(root: Element, boardId: BoardId | null, typed: string | null): void {
  const token = typed ?? (boardId === null ? undefined : keptBoard(boardId))?.tableToken ?? null;
  const texts = preferredTexts(navigator.languages);
  if (boardId === null || token === null) {
    createRoot(root).render(<NoSecret texts={texts} />);
    return;
  }
  keepBoard({ id: boardId, tableToken: token, lastOpened: Date.now() });
  createRoot(root).render(<TablePage boardId={boardId} token={token} firstTexts={texts} />);
}
