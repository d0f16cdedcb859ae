import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id`: what a page must know before it connects. Not for the people in a project: its link is given on. */
export const describeBoard: Handler<BoardEnv> = (c) => {
  const { role } = c.get("access");
  if (!mayDo(role, "read-view") && !mayDo(role, "read-board")) return answerError(c, "not-allowed");
  const { record, lastActivityAt } = c.get("room");
  const { id, title, activity, language, joinCode, joinKey } = record;
  return c.json({ id, title, activity, language, joinCode, joinKey, lastActivityAt, role });
};
