import { createHash } from "node:crypto";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "./answerError.ts";

const TAG_CHARACTERS = 16;

/** `GET /api/boards/:id/tables`: how it goes at each table. Asked every few seconds: the same again is answered with 304. */
export function readTables(rooms: Pick<Rooms, "look">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "see-tables")) return answerError(c, "not-allowed");
    const groups = await c.get("room").look(({ board }) => board.groups);
    const body = JSON.stringify({ tables: rooms.look.of(groups) });
    const tag = `"${createHash("sha256").update(body).digest("hex").slice(0, TAG_CHARACTERS)}"`;
    c.header("ETag", tag);
    if (c.req.header("if-none-match") === tag) return c.body(null, 304);
    return c.body(body, 200, { "Content-Type": "application/json" });
  };
}
