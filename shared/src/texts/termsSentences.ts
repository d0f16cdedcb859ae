import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { Step } from "../board/Step.ts";
import type { Terms } from "../board/Terms.ts";
import { filled } from "./filled.ts";
import type { ResidentTexts } from "./resident/ResidentTexts.ts";

/** Which of the terms a sentence tells; "silent" and "waits" may take two sentences. */
export interface TermsSentence {
  readonly about: "silent" | "opened" | "waits" | "withName" | "withoutName";
  readonly words: string;
}

/** Whose name may come with a card. */
export interface Byline {
  /** What they called themselves, if they did. */
  readonly name: string | null;
  /** The card asks itself who tells it, for everybody to see: that no name comes with it would be untrue. */
  readonly asksWho: boolean;
}

/** What somebody should know before they add a card. */
export function termsSentences(
  language: ResidentLanguage,
  texts: ResidentTexts["terms"],
  { silent, names, waits }: Terms,
  { writing }: Pick<Step, "writing">,
  { name, asksWho }: Byline,
): readonly TermsSentence[] {
  const isOpened = writing === "silent" && !silent;
  const told: (TermsSentence | false)[] = [
    silent && { about: "silent", words: texts.silent },
    isOpened && { about: "opened", words: texts.opened },
    waits && { about: "waits", words: texts.waits },
    names === "shown" && name !== null
      ? { about: "withName", words: filled(language, texts.withName, { name }) }
      : !asksWho && { about: "withoutName", words: texts.withoutName },
  ];
  return told.filter((sentence) => sentence !== false);
}
