import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { createMiddleware } from "hono/factory";
import type { Access } from "../rooms/Access.ts";
import type { Room } from "../rooms/Room.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "../routes/answerError.ts";
import type { BearerEnv } from "./bearer.ts";
import { openRoom } from "./openRoom.ts";

export interface BoardEnv extends BearerEnv {
  Variables: BearerEnv["Variables"] & { readonly room: Room; readonly access: Access };
}

/** Opens the board in the path for whoever holds a token of it, or of the evening whose table it is. Leaves its `room` and their `access`. */
export function boardAccess(rooms: Pick<Rooms, "open" | "doors">) {
  return createMiddleware<BoardEnv, "/:id/*">(async (c, next) => {
    const opened = await openRoom(c, rooms, c.req.param("id") as BoardId);
    if (!opened.ok) return opened.answer;
    const token = c.get("token");
    const admission = await rooms.doors.admit(opened.room, token);
    if (!admission.ok) return answerError(c, admission.reason);
    c.set("room", opened.room);
    c.set("access", admission.access);
    return next();
  });
}
