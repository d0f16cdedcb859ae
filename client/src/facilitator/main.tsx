import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./facilitator.css";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";

// First of all: whatever is large comes after, so that the secret is gone from the address bar at once.
// It is kept in the same moment: who reloads while the rest is loading still has it.
const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);
const isTable = location.pathname.startsWith("/t/");
if (boardId !== null && typed !== null) {
  const own = isTable ? { tableToken: typed } : { facilitatorToken: typed };
  keepBoard({ id: boardId, ...own, lastOpened: Date.now() });
}

const root = document.getElementById("begeleider");
if (root === null) throw new Error("facilitator.html has no #begeleider");

if (isTable) {
  const { showTable } = await import("./table/showTable.tsx");
  showTable(root, boardId, typed);
} else {
  const { showFacilitator } = await import("./showFacilitator.tsx");
  showFacilitator(root, boardId, typed);
}
