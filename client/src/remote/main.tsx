/** @jsxImportSource preact */
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { isLanguage, LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "./remote.css";
import "./parts.css";
import { takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { App } from "./App.tsx";
import { loadWords } from "./words.ts";

const root = document.getElementById("afstandsbediening");
if (root === null) throw new Error("remote.html has no #afstandsbediening");

const [, boardId = ""] = /^\/a\/([\w.:-]+)\/?$/.exec(location.pathname) ?? [];
const language =
  navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage) ?? LANGUAGES[0];

/** The code stays in the address until the page can do something with it: so it is tried again whole. */
const AGAIN_MS = 3_000;

async function show(page: HTMLElement): Promise<void> {
  const words = await loadWords(language);
  const invitation = takeToken(location, history);
  render(<App boardId={boardId as BoardId} invitation={invitation} words={words} />, page);
}

show(root).catch(() => setTimeout(() => location.reload(), AGAIN_MS));
