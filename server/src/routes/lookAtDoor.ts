import type { Handler } from "hono";
import { answerError, answerLater } from "./answerError.ts";
import type { Door } from "./Door.ts";
import type { Env } from "./Env.ts";

/** `GET /api/doors/:code`: to which board a code leads, before somebody types a name for it. A wrong one is a guess. */
export function lookAtDoor(door: Door): Handler<Env, "/:code"> {
  return async (c) => {
    const found = await door.look(c.req.param("code"));
    if (found.ok) return c.json({ title: found.room.record.title });
    if ("seconds" in found) return answerLater(c, found.reason, found.seconds);
    return answerError(c, found.reason);
  };
}
