import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "./answerError.ts";
import { answerTagged } from "./answerTagged.ts";

/** `GET /api/boards/:id/tables`: how it goes at each table. Asked every few seconds: the same again is answered with 304. */
export function readTables(rooms: Pick<Rooms, "look">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "see-tables")) return answerError(c, "not-allowed");
    const groups = await c.get("room").look(({ board }) => board.groups);
    return answerTagged(c, { tables: rooms.look.of(groups) });
  };
}
