import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { residentTexts } from "@buurtbord/shared/catalogue/catalogues.ts";
import { CommandIdSchema, CommandSchema } from "@buurtbord/shared/commands/Command.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import { answerError, answerLater } from "./answerError.ts";
import { readBody } from "./readBody.ts";

/** A command with its id beside its own fields. */
const PostedCommandSchema = v.intersect([v.object({ id: CommandIdSchema }), CommandSchema]);

/** `POST /api/boards/:id/commands` */
export const postCommand: Handler<BoardEnv> = async (c) => {
  const access = c.get("access");
  if (!isParticipating(access)) return answerError(c, "not-allowed");
  const body = await readBody(c, PostedCommandSchema);
  if (!body.ok) return body.answer;
  const { id, ...command } = body.value;
  const answer = await c.get("room").submit(access, id, command);
  switch (answer.type) {
    case "result":
      return c.json({ id, result: answer.result });
    case "refusal":
      return c.json(
        { id, refusal: answer.refusal, message: residentTexts("nl").refusals[answer.refusal] },
        422,
      );
    case "not-saved":
      return answerError(c, "not-saved");
    case "too-fast":
      return answerLater(c, "too-fast", answer.retryAfter);
    default:
      return unreachable(answer);
  }
};
