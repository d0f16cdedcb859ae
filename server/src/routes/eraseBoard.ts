import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "./answerError.ts";

/** `DELETE /api/boards/:id`: the board and everything of it goes for real. */
export function eraseBoard(rooms: Pick<Rooms, "erase">): Handler<BoardEnv> {
  return async (c) => {
    if (!mayDo(c.get("access").role, "erase-board")) return answerError(c, "not-allowed");
    await rooms.erase(c.get("room").record.id);
    return c.body(null, 204);
  };
}
