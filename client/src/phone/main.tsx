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
import { begunVisitIn, takeUpVisit } from "./BegunVisit.ts";
import { keptJoins } from "./KeptJoin.ts";
import { KioskApp } from "./KioskApp.tsx";
import { kioskBoardFromPath, kioskToken } from "./kioskToken.ts";
import { loadCatalogue } from "./loadCatalogue.ts";
import { signsOn } from "./lookAtDoor.ts";
import { preferredLanguage } from "./preferredLanguage.ts";
import { ProjectGate } from "./project/ProjectGate.tsx";
import { projectFromPath, projectToken } from "./project/projectPlace.ts";
import { ignoreSecondPresses } from "./SecondPress.ts";
import { browserShelf } from "./Shelf.ts";

const shelf = browserShelf();
const [, code = null] = /^\/m\/([^/]+)/.exec(decodeURIComponent(location.pathname)) ?? [];
const kioskBoard = kioskBoardFromPath(location.pathname);
const token = kioskBoard === null ? null : kioskToken(shelf, kioskBoard, takeToken(location, history));

const project = projectFromPath(location.pathname);
const projectSecret = project === null ? null : projectToken(shelf, project, takeToken(location, history));

const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 8_000;

// Nobody in the room is to be asked to install anything, least of all over the main button; the browser's menu offers it.
addEventListener("beforeinstallprompt", (event) => event.preventDefault());

void begin();

/** Until the words are there, the server's form for browsers without scripts can be used. */
async function begin(): Promise<void> {
  const root = document.getElementById("telefoon");
  if (root === null) throw new Error("phone.html has no #telefoon");
  const press = new AbortController();
  root.addEventListener("submit", () => press.abort(), { once: true });
  const catalogue = await loadInTheEnd(firstLanguage(root));
  if (press.signal.aborted) return; // the server's answer is on its way, and is this page anew
  const page =
    project !== null ? (
      <ProjectGate place={project} token={projectSecret} catalogue={catalogue} shelf={shelf} />
    ) : kioskBoard === null ? (
      appAfter(root, catalogue)
    ) : (
      <KioskApp boardId={kioskBoard} token={token} catalogue={catalogue} />
    );
  ignoreSecondPresses(document);
  root.replaceChildren();
  render(page, root);
}

/** The network may blink just now, and whoever was in must not stay at the door for it. */
async function loadInTheEnd(language: ResidentLanguage): Promise<Catalogue> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
    try {
      return await loadCatalogue(language);
    } catch {
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

function firstLanguage(form: HTMLElement): ResidentLanguage {
  const [join = begunVisitIn(form)] = code === null ? [] : keptJoins(shelf, code);
  return preferredLanguage(join === null ? navigator.languages : [join.language, ...navigator.languages]);
}

/** The server's form knows more than the address, and somebody may have begun to fill it in. */
function appAfter(form: HTMLElement, catalogue: Catalogue) {
  const visit = begunVisitIn(form);
  if (code !== null && visit !== null) {
    takeUpVisit(shelf, code, visit);
    history.replaceState(null, "", location.href); // a reload must not press that button once more
  }
  return (
    <App
      code={code}
      signs={signsOn(form)}
      typedName={form.querySelector<HTMLInputElement>("input[name=name]")?.value ?? ""}
      catalogue={catalogue}
      shelf={shelf}
    />
  );
}
