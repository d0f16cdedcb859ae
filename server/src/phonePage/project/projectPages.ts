import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import { type Context, Hono } from "hono";
import { compress } from "hono/compress";
import type { ClientFiles } from "../../pages/ClientFiles.ts";
import type { Rooms } from "../../rooms/Rooms.ts";
import type { Env } from "../../routes/Env.ts";
import { codeKeysOf, type Reader } from "../Reader.ts";
import { languageOf, readForm, withoutScripts, withScripts } from "../wholeAnswer.ts";
import { answerProject } from "./answerProject.ts";
import type { ProjectPlace } from "./ProjectPlace.ts";
import { readProjectPress } from "./ProjectPress.ts";

interface Parts {
  readonly rooms: Pick<Rooms, "open" | "doors" | "wasErased" | "joinCodes">;
  readonly clientFiles: ClientFiles;
}

/**
 * `/v/:id/:cardId`: the page of a project. Scripts take the secret from behind the `#`; without them the link is pasted
 * into a form, and travels from then on in the body of each press, as the token of the phone page does.
 */
export function projectPages({ rooms, clientFiles }: Parts): Hono<Env> {
  const pages = new Hono<Env>();
  // As on the phone page: what holds a token answers a press that brought it.
  pages.use(compress({ encoding: "gzip" }));
  const codeKeys = codeKeysOf(rooms);

  pages.get("/:id/:cardId", (c) => {
    const reader: Reader = { code: "", language: languageOf(c), codeKeys };
    return withScripts(c, clientFiles, { page: "project-link", place: placeOf(c), wrong: null }, reader);
  });

  pages.post("/:id/:cardId", async (c) => {
    const press = readProjectPress(await readForm(c), languageOf(c));
    const reader: Reader = { code: "", language: press.language, codeKeys };
    return withoutScripts(c, clientFiles, await answerProject(rooms, placeOf(c), press), reader);
  });

  return pages;
}

function placeOf(c: Context<Env>): ProjectPlace {
  return {
    boardId: (c.req.param("id") ?? "") as BoardId,
    cardId: (c.req.param("cardId") ?? "") as CardId,
  };
}
