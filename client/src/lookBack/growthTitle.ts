import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { dayAndTime } from "../texts/dayAndTime.ts";
import type { GrowthTexts } from "../texts/growth/GrowthTexts.ts";

/**
 * Since when it grew: a moment that somebody saved goes by its name, and one that was saved by itself by its day and
 * time, for every evening has an end and its steps.
 */
export function growthTitle(
  { name, takenAt, by }: Pick<Snapshot, "name" | "takenAt" | "by">,
  language: Language,
  words: Pick<GrowthTexts, "title" | "titleByItself">,
): string {
  return by === "hand"
    ? filled(language, words.title, { name })
    : filled(language, words.titleByItself, { when: dayAndTime(language, takenAt) });
}
