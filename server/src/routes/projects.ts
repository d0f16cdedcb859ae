import type { BoardId, CardId } from "@buurtbord/shared/board/ids.ts";
import type { ProjectLink } from "@buurtbord/shared/protocol/ProjectPage.ts";
import type { Handler } from "hono";
import { createMiddleware } from "hono/factory";
import * as v from "valibot";
import type { Listening } from "../addresses/phoneAddresses.ts";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError, answerLater } from "./answerError.ts";
import { answerTagged } from "./answerTagged.ts";
import type { Door, OpenedProject } from "./Door.ts";
import type { Env } from "./Env.ts";
import { readBody } from "./readBody.ts";

/** A link of a project is kept for a year and more: who comes too late is told so, and not that something is wrong. */
export function tellErased(rooms: Pick<Rooms, "open" | "wasErased">) {
  return createMiddleware<Env, "/:id/*">(async (c, next) => {
    const id = c.req.param("id") as BoardId;
    const opened = await rooms.open(id);
    if (opened.state === "not-found" && (await rooms.wasErased(id))) return answerError(c, "board-erased");
    return next();
  });
}

const CodeSchema = v.object({ code: v.string() });

/** `POST /api/projects`: the page of a project by one of its codes, typed where nobody says of which board. */
export function openProject(door: Door): Handler<Env> {
  return async (c) => {
    const body = await readBody(c, CodeSchema);
    if (!body.ok) return body.answer;
    const entry = await door.openProject(body.value.code);
    if (entry.ok) return c.json(projectOpened(entry));
    if ("seconds" in entry) return answerLater(c, entry.reason, entry.seconds);
    return answerError(c, entry.reason);
  };
}

/** What a phone needs to go there. */
export function projectOpened({ room, token, project }: OpenedProject) {
  return { boardId: room.record.id, token, project };
}

/** `GET /api/boards/:id/projects/:cardId`. A page that stays open asks again and again: the same is answered with 304. */
export const readProject: Handler<BoardEnv> = async (c) => {
  const access = c.get("access");
  if (!isParticipating(access)) return answerError(c, "not-allowed");
  const found = await c.get("room").projects.page(access, asked(c.req.param("cardId")));
  return found.ok ? answerTagged(c, found.page) : answerError(c, reasonOf(found.refusal));
};

/** `POST /api/boards/:id/projects/:cardId/links`: the only time that the link, or the code, is told. */
export function linkProject(listening: Listening): Handler<BoardEnv> {
  return async (c) => {
    const access = c.get("access");
    if (!isParticipating(access)) return answerError(c, "not-allowed");
    const { projects, record } = c.get("room");
    const cardId = asked(c.req.param("cardId"));
    const home = listening.publicUrl;
    const made = await projects.makeLink(access, cardId, home === null);
    if (!made.ok) return answerError(c, reasonOf(made.refusal));
    const { token, code } = made;
    const url = home === null ? null : `${home}/v/${record.id}/${cardId}#${token}`;
    return c.json({ token, url, code } satisfies ProjectLink, 201);
  };
}

/** `DELETE /api/boards/:id/projects/:cardId/links`: every link and code of it ends. */
export const unlinkProject: Handler<BoardEnv> = async (c) => {
  const access = c.get("access");
  if (!isParticipating(access)) return answerError(c, "not-allowed");
  const ended = await c.get("room").projects.endLinks(access, asked(c.req.param("cardId")));
  return ended.ok ? c.body(null, 204) : answerError(c, reasonOf(ended.refusal));
};

function asked(cardId: string | undefined): CardId {
  return (cardId ?? "") as CardId;
}

function reasonOf(refusal: "project-not-found" | "not-yours" | "not-saved") {
  return refusal === "not-yours" ? "not-allowed" : refusal;
}
