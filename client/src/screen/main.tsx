import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./screen.css";
import { keepBoard } from "../sync/keptBoards/keptBoards.ts";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";

// First of all: whatever is large comes after, so that the secret is gone from the address bar at once.
// It is kept in the same moment: who reloads while the rest is loading still has it.
const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);
if (boardId !== null && typed !== null)
  keepBoard({ id: boardId, screenToken: typed, lastOpened: Date.now() });

const root = document.getElementById("scherm");
if (root === null) throw new Error("screen.html has no #scherm");

const { showScreen } = await import("./showScreen.tsx");
showScreen(root, boardId, typed);
