import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createRoot } from "react-dom/client";
import { keepBoard, keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { preferredTexts } from "../texts/preferredTexts.ts";
import { Message } from "../ui/react/Message.tsx";
import { PrintPage } from "./PrintPage.tsx";

interface Arrival {
  readonly boardId: BoardId | null;
  /** The secret that stood in the address; without one, what this browser kept. */
  readonly typed: string | null;
  /** What is to be printed, by its name in the address. */
  readonly asked: string | null;
}

export function showPrint(root: Element, { boardId, typed, asked }: Arrival): void {
  const kept = boardId === null ? undefined : keptBoard(boardId);
  const token = typed ?? kept?.facilitatorToken ?? null;
  if (boardId !== null && typed !== null)
    keepBoard({ id: boardId, facilitatorToken: typed, lastOpened: Date.now() });
  const texts = preferredTexts(navigator.languages);
  createRoot(root).render(
    boardId === null || token === null ? (
      <Message {...texts.connection.noSecret} />
    ) : (
      <PrintPage boardId={boardId} token={token} asked={asked} firstTexts={texts} />
    ),
  );
}
