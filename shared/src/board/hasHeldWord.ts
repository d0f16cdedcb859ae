import { HELD_WORDS } from "./heldWords.ts";
import { LANGUAGES } from "./Language.ts";

const ALL = new Set(LANGUAGES.flatMap((language) => HELD_WORDS[language].map(plain)));

/**
 * Whether a text has a word of the lists, in any language: people write as they speak. It never refuses a card, it only
 * lets the facilitator look first. Whole words only, so that Essex and klootjesvolk do not suffer for a part of them.
 */
export function hasHeldWord(text: string): boolean {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => ALL.has(word));
}

/** As people write to get round a list: capitals, accents and drawn-out letters do not matter. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/(\p{L})\1{2,}/gu, "$1$1");
}
