import "../ui/tokens.css";
import "../ui/fonts.css";
import "../ui/base.css";
import "./letters.css";
import "./print.css";
import { boardIdFromPath, takeToken } from "../sync/keptBoards/tokenFromAddress.ts";

const asked = new URLSearchParams(location.search).get("blad");
// Whatever is large comes after, so that the secret is gone from the address bar at once.
const boardId = boardIdFromPath(location.pathname);
const typed = takeToken(location, history);

const root = document.getElementById("papier");
if (root === null) throw new Error("print.html has no #papier");

const { showPrint } = await import("./showPrint.tsx");
showPrint(root, { boardId, typed, asked });
