/** Between two words, in em. */
export const SPACE_EMS = 0.3;

/**
 * How wide a word is, in em: rather too wide than too narrow, and the same on every machine, so no font is asked. As
 * card words are set: Atkinson Hyperlegible Next, weight 600.
 */
export function wordEms(word: string): number {
  let ems = 0;
  for (const character of word) ems += glyphEms(character);
  return ems;
}

/** A few classes are enough. */
const GLYPHS = new Map(
  [
    { characters: "ijl.,:;'!|", ems: 0.3 },
    { characters: "frt-()", ems: 0.37 },
    { characters: "aceksvxyz", ems: 0.54 },
    { characters: "ABCDEFGHIJKLNOPQRSTUVXYZ0123456789", ems: 0.66 },
    { characters: "mwMW", ems: 0.88 },
  ].flatMap(({ characters, ems }) => [...characters].map((character) => [character, ems])),
);
const OTHER = 0.58;
/** Chinese, Japanese, Korean and emoji. */
const SQUARE = 1.2;

function glyphEms(character: string): number {
  return GLYPHS.get(character) ?? (character > "\u2e7f" ? SQUARE : OTHER);
}
