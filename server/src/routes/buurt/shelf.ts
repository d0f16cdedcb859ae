import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import * as v from "valibot";
import { openRoom } from "../../middleware/openRoom.ts";
import { answerCreated } from "../answerCreated.ts";
import { answerError } from "../answerError.ts";
import { answerLink } from "../answerLink.ts";
import { bringBack } from "../importBoard.ts";
import { newBoardEntries, newBoardFrom } from "../newBoardFrom.ts";
import { pageOrigin } from "../pageOrigin.ts";
import { readBody } from "../readBody.ts";
import { takenFor } from "./agreements.ts";
import type { BuurtParts } from "./BuurtParts.ts";
import type { BuurtEnv } from "./buurtAccess.ts";

/** `from`: a board of the same shelf, of which the agreements are taken along. */
const NewBoardSchema = v.object({ ...newBoardEntries, from: v.optional(v.string()) });
const BroughtSchema = v.object({ facilitatorToken: v.string() });

/** `POST /api/buurten/:buurtId/boards`: a new board on the shelf, as `POST /api/boards` makes one. */
export function createOnShelf({ buurten, rooms, listening, creation }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const body = await readBody(c, NewBoardSchema);
    if (!body.ok) return body.answer;
    const asked = newBoardFrom(body.value);
    if (!asked.ok) return answerError(c, asked.refusal);
    const tooMany = creation.refuseMore(c);
    if (tooMany !== null) return tooMany;
    const buurt = c.get("buurt");
    const taken = await takenFor({ buurten, rooms }, buurt, body.value.from as BoardId | undefined);
    if (taken === null) {
      creation.takeBack();
      return answerError(c, "board-not-found");
    }
    const board = await rooms.create({ ...asked.board, buurt: buurt.id, taken });
    return answerCreated(c, board, listening);
  };
}

/** `POST /api/buurten/:buurtId/boards/import`: a board from a file on the shelf, as `POST /api/boards/import` makes one. */
export function importOnShelf({ creation, buurten, ...parts }: BuurtParts): Handler<BuurtEnv> {
  return (c) => {
    const buurt = c.get("buurt");
    return bringBack(c, parts, creation, { id: buurt.id, stillOpens: () => buurten.stillOpens(buurt) });
  };
}

/** `PUT /api/buurten/:buurtId/boards/:boardId` `{facilitatorToken}`: who leads a board puts it on the shelf. */
export function bringBoard({ buurten, rooms }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const body = await readBody(c, BroughtSchema);
    if (!body.ok) return body.answer;
    const boardId = c.req.param("boardId") as BoardId;
    const opened = await rooms.open(boardId);
    if (opened.state !== "open") return answerError(c, "board-not-found");
    const access = opened.room.authenticate(body.value.facilitatorToken);
    if (access === null || !mayDo(access.role, "manage-links")) return answerError(c, "not-allowed");
    await buurten.putOnShelf(c.get("buurt"), boardId);
    return c.body(null, 204);
  };
}

/** `DELETE /api/buurten/:buurtId/boards/:boardId`: off the shelf; the board itself stays. */
export function takeOffShelf({ buurten }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const boardId = c.req.param("boardId") as BoardId;
    if (!(await buurten.has(c.get("buurt"), boardId))) return answerError(c, "board-not-found");
    await buurten.takeOffShelf(boardId);
    return c.body(null, 204);
  };
}

/** `POST /api/buurten/:buurtId/boards/:boardId/open`: a facilitator's link of its own for this browser. */
export function openFromShelf({ listening, ...parts }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const opened = await openOnShelf(c, parts);
    if (!opened.ok) return opened.answer;
    const { links, record } = opened.room;
    const made = await links.make("facilitator", null);
    if (!made.ok) return answerError(c, made.refusal);
    const { token } = made.link;
    const home = listening.publicUrl ?? pageOrigin(c).origin;
    return c.json({ url: `${home}/b/${record.id}#${token}`, facilitatorToken: token }, 201);
  };
}

/** `POST /api/buurten/:buurtId/boards/:boardId/co-facilitators`: a link for somebody who helps. At the board it is taken back. */
export function inviteCoFacilitator({ listening, ...parts }: BuurtParts): Handler<BuurtEnv> {
  return async (c) => {
    const opened = await openOnShelf(c, parts);
    if (!opened.ok) return opened.answer;
    const { links, record } = opened.room;
    return answerLink(c, record.id, await links.make("co-facilitator", null), listening);
  };
}

/** The board in the path, if it stands on this shelf. */
async function openOnShelf(c: Context<BuurtEnv>, { buurten, rooms }: Pick<BuurtParts, "buurten" | "rooms">) {
  const boardId = c.req.param("boardId") as BoardId;
  if (await buurten.has(c.get("buurt"), boardId)) return openRoom(c, rooms, boardId);
  return { ok: false, answer: answerError(c, "board-not-found") } as const;
}
