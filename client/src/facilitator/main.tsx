import { createRoot } from "react-dom/client";
import { keepBoard, keptBoard } from "../sync/keptBoards/keptBoards.ts";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { textsIn } from "../texts/textsIn.ts";
import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import { Message } from "../ui/react/Message.tsx";
import "./facilitator.css";
import { FacilitatorPage } from "./FacilitatorPage.tsx";

const root = document.getElementById("begeleider");
if (root === null) throw new Error("facilitator.html has no #begeleider");

const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);
const kept = boardId === null ? undefined : keptBoard(boardId);
const token = typed ?? kept?.facilitatorToken ?? null;
if (boardId !== null && token !== null) {
  keepBoard({ id: boardId, facilitatorToken: token, lastOpened: Date.now() });
}

const { connection } = textsIn("nl");
createRoot(root).render(
  boardId === null || token === null ? (
    <Message {...connection.noSecret}>
      <a className="knop" href="/">
        {connection.toStart}
      </a>
    </Message>
  ) : (
    <FacilitatorPage boardId={boardId} token={token} screenToken={kept?.screenToken ?? null} />
  ),
);
