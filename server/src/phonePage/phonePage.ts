import { projectCode } from "@buurtbord/shared/board/projectCode.ts";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { ClientFiles } from "../pages/ClientFiles.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerFile } from "../routes/answerFile.ts";
import type { Door } from "../routes/Door.ts";
import type { Env } from "../routes/Env.ts";
import { answerPress, lookIn, openByProjectCode } from "./answerPress.ts";
import { readPress } from "./Press.ts";
import { codeKeysOf, type Reader } from "./Reader.ts";
import type { Shown } from "./Shown.ts";
import { languageOf, readForm, withoutScripts, withScripts } from "./wholeAnswer.ts";

/** In code points. No code is so long, and browsers take no address of any length. */
const LONGEST_CODE = 64;

interface Parts {
  readonly rooms: Pick<Rooms, "open" | "doors" | "wasErased" | "joinCodes">;
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
  const codeKeys = codeKeysOf(rooms);

  page.get("/", (c) => {
    const reader = { code: "", language: languageOf(c), codeKeys } as const;
    return withScripts(c, clientFiles, { page: "code", refusal: null }, reader);
  });

  page.post("/", async (c) => {
    const typed = (await readForm(c)).get("code")?.trim() ?? "";
    const code = [...typed].slice(0, LONGEST_CODE).join("");
    if (rooms.joinCodes === "six-digits" && projectCode(code) !== null) {
      const reader = { code: "", language: languageOf(c), codeKeys } as const;
      const shown = await openByProjectCode({ rooms, door }, code);
      return answer(c, shown, reader, shown.page === "code");
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
