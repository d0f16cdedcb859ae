import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { createMiddleware } from "hono/factory";
import type { Access } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "../routes/answerError.ts";
import type { BearerEnv } from "./bearer.ts";

export interface BoardEnv extends BearerEnv {
  Variables: BearerEnv["Variables"] & { readonly room: Room; readonly access: Access };
}

/** Opens the board in the path for whoever holds a token of it. Leaves its `room` and their `access`. */
export function boardAccess(rooms: Pick<Rooms, "open">) {
  return createMiddleware<BoardEnv, "/:id/*">(async (c, next) => {
    const opened = await rooms.open(c.req.param("id") as BoardId);
    switch (opened.state) {
      case "not-found":
        return answerError(c, "board-not-found");
      case "quarantined":
        return answerError(c, "board-damaged", { lastGoodAt: opened.board.lastGoodAt });
      case "open":
        break;
      default:
        return unreachable(opened);
    }
    const token = c.get("token");
    const access = opened.room.authenticate(token);
    if (access === null) {
      return answerError(c, opened.room.isTakenOff(token) ? "taken-off" : "session-over");
    }
    c.set("room", opened.room);
    c.set("access", access);
    return next();
  });
}
