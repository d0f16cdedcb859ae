import { isProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import type { Handler } from "hono";
import * as v from "valibot";
import type { AppParts } from "./AppParts.ts";
import { answerCreated } from "./answerCreated.ts";
import { answerError, answerLater } from "./answerError.ts";
import type { Env } from "./Env.ts";
import { EventLimit } from "./EventLimit.ts";
import { readBody } from "./readBody.ts";
import { sameSecret } from "./sameSecret.ts";

const NewBoardSchema = v.object({
  title: v.string(),
  activity: v.string(),
  language: v.picklist(LANGUAGES),
  createCode: v.optional(v.string(), ""),
  programme: v.optional(v.string()),
});

/** `POST /api/boards` */
export function createBoard({ rooms, createCode, listening, clock }: AppParts): Handler<Env> {
  const created = new EventLimit(LIMITS.boardsPerHour, 60 * 60 * 1000, clock);
  const wrongCodes = new EventLimit(LIMITS.wrongCodesPerMinute, 60 * 1000, clock);

  return async (c) => {
    const body = await readBody(c, NewBoardSchema);
    if (!body.ok) return body.answer;
    if (createCode !== null) {
      if (wrongCodes.secondsLeft() > 0) return answerLater(c, "too-fast", wrongCodes.secondsLeft());
      if (!sameSecret(body.value.createCode, createCode)) {
        if (body.value.createCode !== "") wrongCodes.count(); // not having been asked yet is no guess
        return answerError(c, "create-code-wrong");
      }
    }
    const title = cleanLine(body.value.title);
    if (title === "") return answerError(c, "title-empty");
    if (codePoints(title) > LIMITS.boardTitleCodePoints) return answerError(c, "title-too-long");
    const activity = findActivity(body.value.activity);
    if (activity === undefined) return answerError(c, "activity-unknown");
    const { language, programme } = body.value;
    if (programme !== undefined && !isProgrammeId(programme)) return answerError(c, "programme-unknown");

    if (created.secondsLeft() > 0) return answerLater(c, "too-many-boards", created.secondsLeft());
    created.count();
    const board = await rooms.create({
      title,
      activity: activity.id,
      language,
      ...(programme !== undefined && { programme }),
    });
    return answerCreated(c, board, listening);
  };
}
