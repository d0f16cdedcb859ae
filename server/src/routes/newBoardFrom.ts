import { isProgrammeId } from "@buurtbord/shared/activities/Programme.ts";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import { LANGUAGES } from "@buurtbord/shared/board/Language.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { cleanLine, codePoints } from "@buurtbord/shared/board/text.ts";
import * as v from "valibot";
import type { NewBoard } from "../rooms/results.ts";
import type { ErrorReason } from "./ErrorReason.ts";

/** What somebody says of a board that is to be made. */
export const newBoardEntries = {
  title: v.string(),
  activity: v.string(),
  language: v.picklist(LANGUAGES),
  programme: v.optional(v.string()),
};

type Asked = v.InferOutput<v.ObjectSchema<typeof newBoardEntries, undefined>>;

type Read =
  | { readonly ok: true; readonly board: NewBoard }
  | { readonly ok: false; readonly refusal: ErrorReason };

/** The board as rooms make it, or why not. */
export function newBoardFrom({ title: typed, activity: id, language, programme }: Asked): Read {
  const title = cleanLine(typed);
  if (title === "") return { ok: false, refusal: "title-empty" };
  if (codePoints(title) > LIMITS.boardTitleCodePoints) return { ok: false, refusal: "title-too-long" };
  const activity = findActivity(id);
  if (activity === undefined) return { ok: false, refusal: "activity-unknown" };
  const board = { title, activity: activity.id, language };
  if (programme === undefined) return { ok: true, board };
  return isProgrammeId(programme)
    ? { ok: true, board: { ...board, programme } }
    : { ok: false, refusal: "programme-unknown" };
}
