import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import type { Rooms } from "../rooms/Rooms.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/view?after=…`: with `after`, held until there is something newer or 25 seconds are over. */
export function readView(rooms: Pick<Rooms, "doors">): Handler<BoardEnv> {
  return async (c) => {
    const access = c.get("access");
    if (!isParticipating(access) || !mayDo(access.role, "read-view")) return answerError(c, "not-allowed");
    const after = c.req.query("after");
    if (after === undefined) return c.json(await c.get("room").view(access));
    if (!/^\d{1,15}$/.test(after)) return answerError(c, "malformed", { at: "after" });
    const view = await c.get("room").viewAfter(access, Number(after), c.req.raw.signal);
    // Meanwhile they may have been given a place at another table.
    const admission = await rooms.doors.admit(c.get("room"), c.get("token"));
    return admission.ok ? c.json(view) : answerError(c, admission.reason);
  };
}
