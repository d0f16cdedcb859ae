import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";

/** `GET /api/boards/:id`: what a page must know before it connects. */
export const describeBoard: Handler<BoardEnv> = (c) => {
  const { id, title, activity, language, joinCode, joinKey } = c.get("room").record;
  return c.json({ id, title, activity, language, joinCode, joinKey, role: c.get("access").role });
};
