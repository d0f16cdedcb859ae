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

const root = document.getElementById("afstandsbediening");
if (root === null) throw new Error("remote.html has no #afstandsbediening");

const [, boardId = ""] = /^\/a\/([\w.:-]+)\/?$/.exec(location.pathname) ?? [];
const language =
  navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]).find(isLanguage) ?? LANGUAGES[0];
render(
  <App boardId={boardId as BoardId} invitation={takeToken(location, history)} language={language} />,
  root,
);
