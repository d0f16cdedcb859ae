import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { answerError, answerLater } from "./answerError.ts";

/** `POST /api/boards/:id/visits`: at a kiosk, every visit is a new person, without a name. */
export const beginVisit: Handler<BoardEnv> = async (c) => {
  const { role, tokenHash } = c.get("access");
  if (!mayDo(role, "begin-visit")) return answerError(c, "not-allowed");
  const room = c.get("room");
  const { language } = room.record;
  const joined = await room.reception.join({ language, name: null, visitBy: tokenHash });
  if (joined.ok) return c.json({ token: joined.token, participantId: joined.participantId }, 201);
  if ("seconds" in joined) return answerLater(c, joined.refusal, joined.seconds);
  return answerError(c, joined.refusal);
};
