import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { Step } from "../board/Step.ts";
import type { Terms } from "../board/Terms.ts";
import { filled } from "./filled.ts";
import type { ResidentTexts } from "./resident/ResidentTexts.ts";

/** What somebody should know before they add a card. `name`: what they called themselves, if they did. */
export function termsSentences(
  language: ResidentLanguage,
  texts: ResidentTexts["terms"],
  { silent, names, waits }: Terms,
  { writing }: Pick<Step, "writing">,
  name: string | null,
): string {
  const isOpened = writing === "silent" && !silent;
  return [
    silent && texts.silent,
    isOpened && texts.opened,
    waits && texts.waits,
    names === "shown" && name !== null ? filled(language, texts.withName, { name }) : texts.withoutName,
  ]
    .filter((sentence) => sentence !== false)
    .join(" ");
}
