import { RESIDENT_LANGUAGES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import { isParticipating } from "../rooms/Access.ts";
import { answerError, answerLater } from "./answerError.ts";
import type { Door } from "./Door.ts";
import type { Env } from "./Env.ts";
import { projectOpened } from "./projects.ts";
import { readBody } from "./readBody.ts";

const VisitorSchema = v.object({
  code: v.string(),
  language: v.optional(v.nullable(v.picklist(RESIDENT_LANGUAGES)), null),
  name: v.optional(v.nullable(v.string()), null),
  returnCode: v.optional(v.nullable(v.string()), null),
  view: v.optional(v.boolean(), false),
});

/** `POST /api/join` */
export function join(door: Door): Handler<Env> {
  return async (c) => {
    const body = await readBody(c, VisitorSchema);
    if (!body.ok) return body.answer;
    const entry = await door.enter(body.value);
    if (entry.ok) {
      const { room, token } = entry;
      if ("project" in entry) return c.json(projectOpened(entry));
      const { participantId, name } = entry;
      const joined = { boardId: room.record.id, token, participantId, name };
      const access = body.value.view ? room.authenticate(token) : null;
      if (access === null || !isParticipating(access)) return c.json(joined);
      return c.json({ ...joined, view: await room.view(access) });
    }
    if ("seconds" in entry) return answerLater(c, entry.reason, entry.seconds);
    return answerError(c, entry.reason);
  };
}
