import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./facilitator.css";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";

// First of all: whatever is large comes after, so that the secret is gone from the address bar at once.
const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);

const root = document.getElementById("begeleider");
if (root === null) throw new Error("facilitator.html has no #begeleider");

if (location.pathname.startsWith("/t/")) {
  const { showTable } = await import("./table/showTable.tsx");
  showTable(root, boardId, typed);
} else {
  const { showFacilitator } = await import("./showFacilitator.tsx");
  showFacilitator(root, boardId, typed);
}
