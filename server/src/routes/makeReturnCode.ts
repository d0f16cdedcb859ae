import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import { answerError, answerLater } from "./answerError.ts";

/**
 * `POST /api/boards/:id/return-code`: by which this resident is themselves on another phone. The one before ends. Of an
 * evening, not of one of its tables: they would stay there by it when they sit elsewhere.
 */
export const makeReturnCode: Handler<BoardEnv> = async (c) => {
  const access = c.get("access");
  const isTheirs = access.isOfEvening !== true && mayDo(access.role, "make-return-code");
  if (!isParticipating(access) || !isTheirs) return answerError(c, "not-allowed");
  const made = await c.get("room").reception.makeReturnCode(access);
  if (made.ok) return c.json({ code: made.code }, 201);
  if ("seconds" in made) return answerLater(c, made.refusal, made.seconds);
  return answerError(c, made.refusal);
};
