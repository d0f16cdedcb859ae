import type { CardFace } from "./CardKind.ts";

/** How much room a card takes, in whole page units. */
export interface CardSize {
  readonly w: number;
  readonly h: number;
}

/** How a card's words are set: 34 units high, weight 600; what does not fit in six lines ends in an ellipsis. */
export const CARD_TEXT = { size: 34, lineHeight: 38.76, lines: 6 } as const;

interface Cut {
  /** Room for words: the narrow if they fit it in two lines, else the wide. */
  readonly narrow: number;
  readonly wide: number;
  readonly lowest: number;
  /** What of the height and of the width is not for words: a leaf is pointed, so the more lines, the more. */
  above(lines: number): number;
  beside(lines: number): number;
  /** How much larger it is cut when all of a long text must stand on it, off its points. */
  roomier(lines: number): number;
  /** Whether it is cut closer round its words. Paper is not: sheets of two widths lie well in rows. */
  readonly close: boolean;
}

const CUTS: Readonly<Record<CardFace["outline"], Cut>> = {
  paper: {
    narrow: 184,
    wide: 288,
    lowest: 84,
    above: () => 14,
    beside: () => 16,
    roomier: () => 1,
    close: false,
  },
  leaf: {
    narrow: 190,
    wide: 330,
    lowest: 92,
    above: (lines) => Math.max(42, 13 * lines),
    beside: (lines) => Math.max(58, 10 + 24 * lines),
    roomier: (lines) => 1 + Math.min(0.1, 0.015 * lines),
    close: true,
  },
};
const NARROWEST = 130;
const CLOSER = 8;

/** The size of a card with this text: the same wherever it lies, and the same on every machine, so no font is asked. */
export function cardBox({ outline }: Pick<CardFace, "outline">, text: string): CardSize {
  const cut = CUTS[outline];
  const { room, lines } = setWords(cut, text);
  const h = Math.ceil(lines * CARD_TEXT.lineHeight + cut.above(lines));
  return { w: room + cut.beside(lines), h: Math.max(cut.lowest, h) };
}

/** How wide the words on a card may run: what its shape leaves them. */
export function roomForWords({ outline }: Pick<CardFace, "outline">, text: string): number {
  return setWords(CUTS[outline], text).room;
}

/** A card as large as can be, with all of its words: how its words are set, and how many times larger it is. */
export interface LargeCard extends CardSize {
  readonly room: number;
  readonly larger: number;
}

/** Rooms for words to try, in units of ordinary letters. */
const ROOMS = [130, 184, 230, 288, 340, 400, 470, 550, 640, 740, 860];

/** The card that shows this text largest on a stage, but letters never more than `most` times as high. */
export function largeCardBox(
  { outline }: Pick<CardFace, "outline">,
  text: string,
  stage: CardSize,
  most: number,
): LargeCard {
  const cut = CUTS[outline];
  const words = text.trim().split(/\s+/).map(wordWidth);
  const longest = Math.max(...words);
  const tries = ROOMS.map((room) => {
    const lines = linesOf(words, room);
    const roomier = cut.roomier(lines);
    const w = Math.ceil((room + cut.beside(lines)) * roomier);
    const h = Math.max(cut.lowest, Math.ceil((lines * CARD_TEXT.lineHeight + cut.above(lines)) * roomier));
    const breaks = longest > room;
    return { w, h, room, larger: Math.min(most, stage.w / w, stage.h / h), breaks };
  });
  const whole = tries.filter(({ breaks }) => !breaks);
  const [first = { w: 0, h: 0, room: 0, larger: 1 }, ...rest] = whole.length > 0 ? whole : tries;
  const { breaks: _, ...best } = rest.reduce((a, b) => (b.larger > a.larger ? b : a), {
    breaks: false,
    ...first,
  });
  return best;
}

function setWords(cut: Cut, text: string): { readonly room: number; readonly lines: number } {
  const words = text.slice(0, MOST_CHARACTERS).trim().split(/\s+/).map(wordWidth);
  const longest = Math.max(...words);
  let room = longest <= cut.narrow && linesOf(words, cut.narrow) <= 2 ? cut.narrow : cut.wide;
  const lines = Math.min(linesOf(words, room), CARD_TEXT.lines);
  const closest = Math.max(longest, NARROWEST);
  while (cut.close && room - CLOSER >= closest && linesOf(words, room - CLOSER) <= lines) room -= CLOSER;
  return { room, lines };
}

/** More than this never shows, however narrow its letters. */
const MOST_CHARACTERS = 240;
const SPACE = 0.3 * CARD_TEXT.size;

/** Lines that words of these widths take, broken where a browser breaks them; too long a word runs over lines. */
function linesOf(words: readonly number[], room: number): number {
  let count = 1;
  let used = 0;
  for (const word of words) {
    if (used > 0 && used + SPACE + word > room) {
      count++;
      used = 0;
    }
    used += (used > 0 ? SPACE : 0) + word;
    while (used > room) {
      count++;
      used -= room;
    }
  }
  return count;
}

function wordWidth(word: string): number {
  let ems = 0;
  for (const character of word) ems += glyphWidth(character);
  return ems * CARD_TEXT.size;
}

/** Widths in em of Atkinson Hyperlegible Next at weight 600, in a few classes, rather too wide than too narrow. */
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

function glyphWidth(character: string): number {
  return GLYPHS.get(character) ?? (character > "\u2e7f" ? SQUARE : OTHER);
}
