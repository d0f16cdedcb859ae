import { isProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError } from "./answerError.ts";
import type { Creation } from "./Creation.ts";
import type { Env } from "./Env.ts";
import { readBody } from "./readBody.ts";

const NewBoardSchema = v.object({
  title: v.string(),
  activity: v.string(),
  language: v.picklist(LANGUAGES),
  createCode: v.optional(v.string(), ""),
  programme: v.optional(v.string()),
});

/** `POST /api/boards` */
export function createBoard({ rooms, listening }: AppParts, creation: Creation): Handler<Env> {
  return async (c) => {
    const body = await readBody(c, NewBoardSchema);
    if (!body.ok) return body.answer;
    const refused = creation.refuseCode(c, body.value.createCode);
    if (refused !== null) return refused;
    const title = cleanLine(body.value.title);
    if (title === "") return answerError(c, "title-empty");
    if (codePoints(title) > LIMITS.boardTitleCodePoints) return answerError(c, "title-too-long");
    const activity = findActivity(body.value.activity);
    if (activity === undefined) return answerError(c, "activity-unknown");
    const { language, programme } = body.value;
    if (programme !== undefined && !isProgrammeId(programme)) return answerError(c, "programme-unknown");

    const tooMany = creation.refuseMore(c);
    if (tooMany !== null) return tooMany;
    const board = await rooms.create({
      title,
      activity: activity.id,
      language,
      ...(programme !== undefined && { programme }),
    });
    return answerCreated(c, board, listening);
  };
}
