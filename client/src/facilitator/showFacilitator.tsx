import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createRoot } from "react-dom/client";
import { keepBoard, keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { preferredTexts } from "../texts/preferredTexts.ts";
import type { TableTexts } from "../texts/TableTexts.ts";
import { FacilitatorPage } from "./FacilitatorPage.tsx";
import { NoSecret } from "./NoSecret.tsx";

/** `typed`: the secret that stood in the address; without one, what this browser kept. */
export function showFacilitator(root: Element, boardId: BoardId | null, typed: string | null): void {
  const kept = boardId === null ? undefined : keptBoard(boardId);
  const token = typed ?? kept?.facilitatorToken ?? null;
  const texts = preferredTexts(navigator.languages);
  if (boardId === null || token === null) {
    createRoot(root).render(<NoSecret texts={texts} />);
    return;
  }
  keepBoard({ id: boardId, facilitatorToken: token, lastOpened: Date.now() });
  const page = createRoot(root);
  const show = (ownToken: string, firstTexts: TableTexts, firstNotice: string) => {
    const secrets = { boardId, token: ownToken, screenToken: kept?.screenToken ?? null };
    const renewed = (newToken: string, words: TableTexts) => {
      keepBoard({ id: boardId, facilitatorToken: newToken, lastOpened: Date.now() });
      show(newToken, words, words.facilitator.topBar.ownLinkRenewed);
    };
    page.render(
      <FacilitatorPage
        key={ownToken}
        secrets={secrets}
        firstTexts={firstTexts}
        firstNotice={firstNotice}
        renewed={renewed}
      />,
    );
  };
  show(token, texts, "");
}
