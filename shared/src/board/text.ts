/** Control characters, characters that turn the writing direction of what follows, and halves of a character. */
const UNWANTED = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Joiners and fillers: they belong inside words and emoji, but alone they are a text that nobody can see. */
const ONLY_UNSEEN = /^[\s\p{Cf}\p{Mn}\u115f\u1160\u2800\u3164\uffa0]*$/u;

/** What a person typed, made fit to keep: NFC, no space around it; empty when there is nothing to see. */
export function cleanText(typed: string): string {
  return cleanWriting(typed).trim();
}

/** The same for a part of what goes on being written: the space at its ends may be between two words of two people. */
export function cleanWriting(typed: string): string {
  const cleaned = typed
    .replace(/\r\n?/g, "\n")
    .replace(UNWANTED, (character) => (character === "\n" ? "\n" : character === "\t" ? " " : ""))
    .normalize("NFC");
  return ONLY_UNSEEN.test(cleaned) ? "" : cleaned;
}

/** The same for a name or a title: one line. */
export function cleanLine(typed: string): string {
  return cleanText(typed).replace(/\s+/g, " ");
}

/** Length in Unicode code points: an emoji counts as one or a few, as people count it, not as bytes. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

/** How long a text is on the wire: UTF-8, in bytes. */
export function utf8Bytes(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}
