import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import { html } from "hono/html";
import type { ClientFiles } from "../pages/ClientFiles.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "../routes/answerError.ts";
import { answerFile } from "../routes/answerFile.ts";
import type { Door } from "../routes/Door.ts";
import type { Env } from "../routes/Env.ts";
import { acceptedLanguage } from "./acceptedLanguage.ts";
import { answerPress, lookIn } from "./answerPress.ts";
import { formStyles } from "./formStyles.ts";
import { inLanguage } from "./inLanguage.ts";
import { readPress } from "./Press.ts";
import type { Reader } from "./Reader.ts";
import { bodyOf, statusOf, titleOf } from "./render.ts";
import type { Shown } from "./Shown.ts";
import { wholePage } from "./wholePage.ts";

/** In code points. No code is so long, and browsers take no address of any length. */
const LONGEST_CODE = 64;

interface Parts {
  readonly rooms: Pick<Rooms, "open" | "doors" | "joinCodes">;
  readonly door: Door;
  readonly clientFiles: ClientFiles;
}

/**
 * The phone page. A browser with scripts takes over what stands in it, also after a press that came before them; one
 * without uses the forms, and each press is answered with the whole page: there is nowhere to keep a token but in it.
 */
export function phonePage({ rooms, door, clientFiles }: Parts): Hono<Env> {
  const page = new Hono<Env>();
  // A page that holds a token answers a press that brought it: nobody can guess at it by how long the answer is.
  page.use(compress({ encoding: "gzip" }));
  const answer = (c: Context<Env>, shown: Shown, reader: Reader, isTakenOver: boolean) =>
    isTakenOver && clientFiles.isBuilt("phone")
      ? withScripts(c, clientFiles, shown, reader)
      : withoutScripts(c, clientFiles, shown, reader);
  const codeKeys = rooms.joinCodes === "six-digits" ? "numeric" : "text";

  page.get("/", (c) => {
    const reader = { code: "", language: languageOf(c), codeKeys } as const;
    return withScripts(c, clientFiles, { page: "code", refusal: null }, reader);
  });

  page.post("/", async (c) => {
    const typed = (await readForm(c)).get("code")?.trim() ?? "";
    const code = [...typed].slice(0, LONGEST_CODE).join("");
    if (rooms.joinCodes === "six-digits" && projectCode(code) !== null) {
      const reader = { code: "", language: languageOf(c), codeKeys } as const;
      return answer(c, { page: "code", refusal: "project-needs-scripts" }, reader, true);
    }
    return c.redirect(code === "" ? "/m" : `/m/${encodeURIComponent(code)}`, 303);
  });

  page.get("/:code", async (c) => {
    const reader = { code: c.req.param("code"), language: languageOf(c), codeKeys } as const;
    return withScripts(c, clientFiles, await lookIn(door, reader.code), reader);
  });

  page.post("/:code", async (c) => {
    const press = readPress(await readForm(c), languageOf(c));
    const reader = { code: c.req.param("code"), language: press.language, codeKeys } as const;
    const shown = await answerPress({ rooms, door }, reader.code, press);
    if (shown.page === "report") {
      c.header("Cache-Control", "no-store");
      return answerFile(c, shown.html, { type: "text/html; charset=utf-8", name: shown.name });
    }
    return answer(c, shown, reader, mayBeTakenOver(shown));
  });

  return page;
}

/** Scripts go on from here by themselves: who pressed before they were there must not stay without them all evening. */
function mayBeTakenOver(shown: Shown): boolean {
  if (shown.page === "board") return shown.notice.type !== "return-code"; // somebody is writing it down
  return shown.page === "door" && shown.again === null;
}

/** The form alone. */
function withoutScripts(c: Context<Env>, files: ClientFiles, shown: Shown, reader: Reader) {
  c.header("Cache-Control", "no-store");
  const page = {
    language: reader.language,
    title: titleOf(shown, reader),
    styles: files.styles("phone"),
    nonce: c.get("nonce"),
    body: bodyOf(shown, reader),
  };
  return c.html(wholePage(page), statusOf(shown));
}

/** The client's page, with the form in it for browsers that do not run it. */
async function withScripts(c: Context<Env>, files: ClientFiles, shown: Shown, reader: Reader) {
  const nonce = c.get("nonce");
  const page = files.page("phone", nonce);
  if (page === null) return answerError(c, "not-built");
  const form = String(await html`${formStyles(nonce)}${bodyOf(shown, reader)}`);
  const title = String(await html`<title>${titleOf(shown, reader)} – Buurtbord</title>`);
  c.header("Cache-Control", "no-store");
  const words = files.preloads(`../shared/src/catalogue/languages/${reader.language}.ts`);
  return c.html(
    page
      .replace("<title>Buurtbord</title>", () => title)
      .replace('lang="nl"', () => `${inLanguage(reader.language)} data-code-keys="${reader.codeKeys}"`)
      .replace("</head>", () => `${words}</head>`)
      .replace("<!--NOSCRIPT-->", () => form),
    statusOf(shown),
  );
}

function languageOf(c: Context<Env>) {
  return acceptedLanguage(c.req.header("accept-language"));
}

async function readForm(c: Context<Env>): Promise<URLSearchParams> {
  return new URLSearchParams(await c.req.text());
}
