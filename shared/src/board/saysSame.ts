/** What a text says, apart from capitals, accents, blanks and punctuation; of what has no letters, the text itself. */
function wordsAlone(text: string): string {
  const words = text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, "");
  return words === "" ? text.normalize("NFC").trim() : words;
}

/** Whether two texts say the same. Two that say nothing do not. */
export function saysSame(one: string, other: string): boolean {
  const words = wordsAlone(one);
  return words !== "" && words === wordsAlone(other);
}
