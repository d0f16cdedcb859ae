import { HELD_WORDS } from "./heldWords.ts";
import { LANGUAGES } from "./Language.ts";

const ALL = new Set(LANGUAGES.flatMap((language) => HELD_WORDS[language].map(plain)));
const SHORTENED = new Set([...ALL].map(withoutDoubles));

/**
 * Whether a text has a word of the lists, in any language: people write as they speak. It never refuses a card, it only
 * lets the facilitator look first. Whole words only, so that Essex and klootjesvolk do not suffer for a part of them.
 */
export function hasHeldWord(text: string): boolean {
  return plain(text)
    .split(/[^\p{L}]+/u)
    .some((word) => ALL.has(word) || (isDrawnOut(word) && SHORTENED.has(withoutDoubles(word))));
}

/** As people write to get round a list: capitals, accents and characters that nobody sees do not matter. */
function plain(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase();
}

/** No word has the same letter three times in a row, unless somebody shouts it. */
function isDrawnOut(word: string): boolean {
  return /(\p{L})\1\1/u.test(word);
}

function withoutDoubles(word: string): string {
  return word.replace(/(\p{L})\1+/gu, "$1");
}
