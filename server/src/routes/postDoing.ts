import { DoingSchema } from "@buurtbord/shared/protocol/toServer.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import { isParticipating } from "../rooms/Access.ts";
import { answerError } from "./answerError.ts";
import { readBody } from "./readBody.ts";

const PostedDoingSchema = v.object({ doing: DoingSchema });

/** `POST /api/boards/:id/doing`: what somebody is busy with, for phones whose network lets no websocket through. */
export const postDoing: Handler<BoardEnv> = async (c) => {
  const access = c.get("access");
  if (!isParticipating(access)) return answerError(c, "not-allowed");
  const body = await readBody(c, PostedDoingSchema);
  if (!body.ok) return body.answer;
  c.get("room").noteDoing(access, body.value.doing);
  return c.body(null, 204);
};
