import type { Card } from "../board/Card.ts";
import type { CardPhoto } from "../board/CardPhoto.ts";
import type { CardFace } from "./CardKind.ts";
import { SPACE_EMS, wordEms } from "./wordEms.ts";

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

/** A photo as it is carried: its size decides how the card is cut. */
type Carried = Pick<CardPhoto, "width" | "height">;

/** A photo is printed on paper: also where other cards are leaves. */
export function outlineOf({ outline }: Pick<CardFace, "outline">, photo?: Carried) {
  return photo === undefined ? outline : "paper";
}

/** Height of the line at the foot of a card that says from which table it came. */
export const TABLE_LINE = 32;

/** How high the line at the foot of a card is; 0: it has none. A project says whose it is in its note. */
export function footOf({ brought, agreement }: Pick<Card, "brought" | "agreement">): number {
  return brought === undefined || agreement !== undefined ? 0 : TABLE_LINE;
}

/** What of a card decides how large it is. */
export type Sized = Pick<Card, "text" | "photo" | "brought" | "agreement">;

/** The size of a card as it lies on the board. */
export function sizeOfCard(face: Pick<CardFace, "outline">, card: Sized): CardSize {
  const { w, h } = cardBox(face, card.text, card.photo);
  return { w, h: h + footOf(card) };
}

/** The size of a card with this text: the same wherever it lies, and the same on every machine, so no font is asked. */
export function cardBox({ outline }: Pick<CardFace, "outline">, text: string, photo?: Carried): CardSize {
  if (photo !== undefined) return printBox(text, photo);
  const cut = CUTS[outline];
  const { room, lines } = setWords(cut, text);
  const h = Math.ceil(lines * CARD_TEXT.lineHeight + cut.above(lines));
  return { w: room + cut.beside(lines), h: Math.max(cut.lowest, h) };
}

/** How wide the words on a card may run: what its shape leaves them. */
export function roomForWords({ outline }: Pick<CardFace, "outline">, text: string, photo?: Carried): number {
  if (photo !== undefined) return photoOnCard(text, photo).w;
  return setWords(CUTS[outline], text).room;
}

/** Paper left round a photo, and how high it may be: a tower is cut off, as is a ditch. */
const PRINT = { edge: 10, lowest: 110, highest: 260, lines: 3 } as const;

/** How large a photo is on its card. One that stands upright is on a narrow card, where its words allow it. */
export function photoOnCard(text: string, { width, height }: Carried): CardSize {
  const { narrow, wide } = CUTS.paper;
  const isUpright = height >= width && setWords(CUTS.paper, text).room === narrow;
  const w = isUpright ? narrow : wide;
  return { w, h: Math.round(Math.min(PRINT.highest, Math.max(PRINT.lowest, (w * height) / width))) };
}

function printBox(text: string, photo: Carried): CardSize {
  const { w, h } = photoOnCard(text, photo);
  const lines = text.trim() === "" ? 0 : Math.min(PRINT.lines, linesOf(wordsOf(text), w));
  return { w: w + 2 * PRINT.edge, h: h + 2 * PRINT.edge + Math.ceil(lines * CARD_TEXT.lineHeight) };
}

/** A card with its photo as large as can be on a stage, and all of its words. */
export interface LargePrint extends LargeCard {
  /** How high the photo is on it; it is as wide as the room. */
  readonly photo: number;
}

/** Beside long words a photo is smaller than its paper is wide: parts of that to try. */
const PARTS = [1, 0.75, 0.5, 0.35];
/** Letters so many times as high as on the table. */
const FOR_THE_BACK_ROW = 1.7;

export function largePrintBox(text: string, photo: Carried, stage: CardSize, most: number): LargePrint {
  const words = text.trim() === "" ? [] : wordsOf(text);
  const tries = ROOMS.flatMap((room) => {
    const lines = words.length === 0 ? 0 : linesOf(words, room);
    const whole = Math.min(room * 1.5, (room * photo.height) / photo.width);
    return PARTS.map((part) => {
      const high = Math.round(whole * part);
      const w = room + 2 * PRINT.edge;
      const h = high + 2 * PRINT.edge + Math.ceil(lines * CARD_TEXT.lineHeight);
      const larger = Math.min(most, stage.w / w, stage.h / h);
      return { w, h, room, photo: high, larger, seen: Math.round(high * larger) };
    });
  });
  // The larger the photo, and after that the letters; but the back row reads them too, where that can be.
  const legible = [FOR_THE_BACK_ROW, 1, 0]
    .map((least) => tries.filter(({ larger }) => larger >= least))
    .find((some) => some.length > 0);
  const { seen: _, ...best } = (legible ?? tries).reduce((a, b) =>
    b.seen > a.seen || (b.seen === a.seen && b.larger > a.larger) ? b : a,
  );
  return best;
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
  const words = wordsOf(text);
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
  const words = wordsOf(text.slice(0, MOST_CHARACTERS));
  const longest = Math.max(...words);
  let room = longest <= cut.narrow && linesOf(words, cut.narrow) <= 2 ? cut.narrow : cut.wide;
  const lines = Math.min(linesOf(words, room), CARD_TEXT.lines);
  const closest = Math.max(longest, NARROWEST);
  while (cut.close && room - CLOSER >= closest && linesOf(words, room - CLOSER) <= lines) room -= CLOSER;
  return { room, lines };
}

/** More than this never shows, however narrow its letters. */
export const MOST_CHARACTERS = 240;
const SPACE = SPACE_EMS * CARD_TEXT.size;

/** Lines that a text takes in letters of that size, in units; as with cards rather too many than too few. */
export function linesIn(text: string, room: number, size: number): number {
  return linesOf(wordsOf(text), (room * CARD_TEXT.size) / size);
}

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

/** The widths of the words. */
function wordsOf(text: string): readonly number[] {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => wordEms(word) * CARD_TEXT.size);
}
