import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./screen.css";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";

// First of all: whatever is large comes after, so that the secret is gone from the address bar at once.
const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);

const root = document.getElementById("scherm");
if (root === null) throw new Error("screen.html has no #scherm");

const { showScreen } = await import("./showScreen.tsx");
showScreen(root, boardId, typed);
