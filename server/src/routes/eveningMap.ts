import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Context, Handler } from "hono";
import * as v from "valibot";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { hashOf } from "../rooms/tokens.ts";
import { answerError } from "./answerError.ts";
import { answerTagged } from "./answerTagged.ts";
import { readBody } from "./readBody.ts";

/** `token`: a facilitator's of that board, or the secret of the buurt on whose shelf it stands. */
const ChoiceSchema = v.object({
  board: v.nullable(v.object({ id: v.string(), token: v.string() })),
});

/**
 * `GET /api/boards/:id/map`: what hangs on the map of this evening, at one of its tables. Asked again: 304 where nothing
 * changed; with `?wait` that is held until another map is chosen or 25 seconds are over.
 */
export function readMap({ maps, doors }: Pick<Rooms, "maps" | "doors">): Handler<BoardEnv> {
  return async (c) => {
    const room = c.get("room");
    const isAtTable = room.record.tableOf !== null;
    if (!mayDo(c.get("access").role, "see-map", isAtTable ? "own" : "none")) {
      return answerError(c, "not-allowed");
    }
    const now = await maps.read(room);
    const answer = answerTagged(c, { map: now.map });
    if (answer.status !== 304 || c.req.query("wait") === undefined) return answer;
    const { tokenHash } = c.get("access");
    const { map } = await maps.readAfter(room, now, tokenHash, c.req.raw.signal);
    // Meanwhile they may have been given a place at another table.
    const admission = await doors.admit(room, c.get("token"));
    return admission.ok ? answerTagged(c, { map }) : answerError(c, admission.reason);
  };
}

/** `GET /api/boards/:id/map-choice`: of which board that is. */
export function readMapChoice({ maps }: Pick<Rooms, "maps">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayChoose(c)) return answerError(c, "not-allowed");
    return c.json({ board: await maps.chosen(c.get("room")) });
  };
}

/** `PUT /api/boards/:id/map-choice` `{board}`: the tables of this evening look at that one; null: at none. */
export function chooseMap({ maps }: Pick<Rooms, "maps">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayChoose(c)) return answerError(c, "not-allowed");
    const body = await readBody(c, ChoiceSchema);
    if (!body.ok) return body.answer;
    const { board } = body.value;
    const map = board && { boardId: board.id as BoardId, hash: hashOf(board.token) };
    const chosen = await maps.choose(c.get("room"), map);
    return chosen.ok ? c.body(null, 204) : answerError(c, chosen.refusal);
  };
}

/** In the hall: a table has the map of its evening. */
function mayChoose(c: Context<BoardEnv>): boolean {
  return mayDo(c.get("access").role, "choose-map") && c.get("room").record.tableOf === null;
}
