import { createRoot } from "react-dom/client";
import { keepBoard, keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { textsIn } from "../texts/textsIn.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { Message } from "../ui/react/Message.tsx";
import "./screen.css";
import { ScreenPage } from "./ScreenPage.tsx";

const root = document.getElementById("scherm");
if (root === null) throw new Error("screen.html has no #scherm");

const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);
if (boardId !== null && typed !== null) {
  keepBoard({ id: boardId, screenToken: typed, lastOpened: Date.now() });
}
const token = typed ?? (boardId === null ? null : (keptBoard(boardId)?.screenToken ?? null));

const page =
  boardId === null || token === null ? (
    <Message {...textsIn("nl").connection.noSecret} />
  ) : (
    <ScreenPage boardId={boardId} token={token} />
  );
createRoot(root).render(page);
