import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createRoot } from "react-dom/client";
import { keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { preferredTexts } from "../texts/preferredTexts.ts";
import { Message } from "../ui/react/Message.tsx";
import { ScreenPage } from "./ScreenPage.tsx";

/**
 * `typed`: the secret that stood in the address; without one, what this browser kept. A facilitator's own secret will
 * do: the page asks to be a screen, and is no more than that.
 */
export function showScreen(root: Element, boardId: BoardId | null, typed: string | null): void {
  const kept = boardId === null ? undefined : keptBoard(boardId);
  const token = typed ?? kept?.screenToken ?? kept?.facilitatorToken ?? null;
  const texts = preferredTexts(navigator.languages);
  if (boardId === null || token === null) {
    createRoot(root).render(<Message {...texts.connection.noSecret} />);
    return;
  }
  createRoot(root).render(<ScreenPage boardId={boardId} token={token} firstTexts={texts} />);
}
