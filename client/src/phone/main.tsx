/** @jsxImportSource preact */
import { render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "./phone.css";
import "./papers.css";
import { takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { App } from "./App.tsx";
import { joinRefusalFrom } from "./joinBoard.ts";
import { KioskApp } from "./KioskApp.tsx";
import { kioskBoardFromPath, kioskToken } from "./kioskToken.ts";
import { preferredLanguage } from "./preferredLanguage.ts";
import { browserShelf } from "./Shelf.ts";

const root = document.getElementById("telefoon");
if (root === null) throw new Error("phone.html has no #telefoon");

const [, code = ""] = /^\/m\/([^/]+)/.exec(decodeURIComponent(location.pathname)) ?? [];
// The server's form for browsers without scripts stands here first, and knows more than the address.
const boardTitle = root.querySelector("[data-board-title]")?.textContent ?? null;
const refusal = joinRefusalFrom(root.querySelector<HTMLElement>("[data-join-refusal]")?.dataset.joinRefusal);
const typedName = root.querySelector<HTMLInputElement>("input[name=name]")?.value ?? "";
root.replaceChildren();
const shelf = browserShelf();
const language = preferredLanguage(navigator.languages);
const kioskBoard = kioskBoardFromPath(location.pathname);
render(
  kioskBoard !== null ? (
    <KioskApp
      boardId={kioskBoard}
      token={kioskToken(shelf, kioskBoard, takeToken(location, history))}
      language={language}
    />
  ) : (
    <App
      code={code === "" ? null : code}
      boardTitle={boardTitle}
      refusal={refusal}
      typedName={typedName}
      language={language}
      shelf={shelf}
    />
  ),
  root,
);
