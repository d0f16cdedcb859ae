import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";

/** `GET /api/boards/:id`: what a page must know before it connects. */
export const describeBoard: Handler<BoardEnv> = (c) => {
  const { record, lastActivityAt } = c.get("room");
  const { id, title, activity, language, joinCode, joinKey } = record;
  const { role } = c.get("access");
  return c.json({ id, title, activity, language, joinCode, joinKey, lastActivityAt, role });
};
