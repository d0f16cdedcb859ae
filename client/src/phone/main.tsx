/** @jsxImportSource preact */
import type { ResidentLanguage } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { render } from "preact";
import "../ui/tokens.css";
import "../ui/base.css";
import "./phone.css";
import "./papers.css";
import { takeToken } from "../sync/keptBoards/tokenFromAddress.ts";
import { App } from "./App.tsx";
import { joinRefusalFrom } from "./joinBoard.ts";
import { keptJoins } from "./KeptJoin.ts";
import { KioskApp } from "./KioskApp.tsx";
import { kioskBoardFromPath, kioskToken } from "./kioskToken.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import { preferredLanguage } from "./preferredLanguage.ts";
import { browserShelf } from "./Shelf.ts";

const shelf = browserShelf();
const [, code = null] = /^\/m\/([^/]+)/.exec(decodeURIComponent(location.pathname)) ?? [];
const kioskBoard = kioskBoardFromPath(location.pathname);
const token = kioskBoard === null ? null : kioskToken(shelf, kioskBoard, takeToken(location, history));

void begin();

/** Until the words are there, and when they cannot be had, the server's form for browsers without scripts is used. */
async function begin(): Promise<void> {
  const root = document.getElementById("telefoon");
  if (root === null) throw new Error("phone.html has no #telefoon");
  const catalogue = await loadCatalogue(firstLanguage());
  const page =
    kioskBoard === null ? (
      appAfter(root, catalogue)
    ) : (
      <KioskApp boardId={kioskBoard} token={token} catalogue={catalogue} />
    );
  root.replaceChildren();
  render(page, root);
}

function firstLanguage(): ResidentLanguage {
  const [join] = code === null ? [] : keptJoins(shelf, code);
  return preferredLanguage(
    join === undefined ? navigator.languages : [join.language, ...navigator.languages],
  );
}

/** The server's form knows more than the address, and somebody may have begun to fill it in. */
function appAfter(form: HTMLElement, catalogue: Catalogue) {
  const refusal = form.querySelector<HTMLElement>("[data-join-refusal]")?.dataset.joinRefusal;
  return (
    <App
      code={code}
      boardTitle={form.querySelector("[data-board-title]")?.textContent ?? null}
      refusal={joinRefusalFrom(refusal)}
      typedName={form.querySelector<HTMLInputElement>("input[name=name]")?.value ?? ""}
      catalogue={catalogue}
      shelf={shelf}
    />
  );
}
