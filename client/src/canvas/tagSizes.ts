/** Height of a tag in units. */
export const TAG_HEIGHT = 34;
/** Room on it beside what it shows. */
const BESIDE = 24;
/** How wide a dot is. */
export const DOT = 15;
/** A helping hand, and from it to the number beside it. */
const HAND = 29;
const GAP = 7;
/** From dot to dot: with room they lie apart, else they slide over each other like beads. */
const STEP = { widest: 19, narrowest: 12 };
/** Above this, more dots say no more: the number beside them does. */
const MOST_DOTS = 12;

export interface VoteTag {
  readonly w: number;
  /** How wide the row of dots is. */
  readonly beads: number;
  /** Where the middle of each dot is in the row. */
  readonly dots: readonly number[];
}

export function voteTag(votes: number, widest: number): VoteTag {
  const room = widest - digitsWidth(votes) - BESIDE - DOT;
  const count = Math.min(votes, MOST_DOTS, Math.max(1, Math.floor(room / STEP.narrowest) + 1));
  const step = count === 1 ? 0 : Math.min(STEP.widest, room / (count - 1));
  const beads = DOT + step * (count - 1) + 2;
  return {
    w: beads + digitsWidth(votes) + BESIDE,
    beads,
    dots: Array.from({ length: count }, (_, i) => 1 + i * step + DOT / 2),
  };
}

/**
 * By so much words stand higher on a card with tags on its lower edge, in units: below a photo there is less room, and
 * from a leaf they would run out at its upper corner.
 */
const ROOM_FOR_TAGS = { onPaper: 6, underPhoto: 4, onLeaf: 2 };

interface LaidOn {
  readonly outline: "paper" | "leaf";
  readonly votes: number;
  readonly joined: number;
  readonly said: number;
  readonly note: unknown;
  readonly told: unknown;
  readonly table: unknown;
  readonly photo: unknown;
}

/** How much higher its words stand, so that what lies on its edge touches no letter of the last line. */
export function wordsLifted({ outline, votes, joined, said, note, told, table, photo }: LaidOn): number {
  // Between words and edge lies already a line, or tags lie elsewhere.
  if (note !== null || told !== null || table !== null) return 0;
  if (votes === 0 && joined === 0 && said < 2) return 0;
  if (photo !== null) return ROOM_FOR_TAGS.underPhoto;
  return outline === "leaf" ? ROOM_FOR_TAGS.onLeaf : ROOM_FOR_TAGS.onPaper;
}

/** What else lies along its edge. */
interface Beside {
  readonly w: number;
  readonly joined: number;
  readonly said: number;
}

/** What the hands on a card, and how often it was said, leave to its dots. */
export function roomForDots({ w, joined, said }: Beside): number {
  return w - (joined > 0 ? handTagWidth(joined) : 0) - beforeDots(said) - 20;
}

/** Room for how often a card was said, where its dots would begin. */
export function beforeDots(said: number): number {
  return said > 1 ? saidTagWidth(said) + 6 : 0;
}

/** "2×" */
export function saidTagWidth(said: number): number {
  return digitsWidth(said) + 14 + BESIDE;
}

export function handTagWidth(hands: number): number {
  return HAND + GAP + digitsWidth(hands) + BESIDE;
}

function digitsWidth(n: number): number {
  return String(n).length * 18 + 6;
}

/** Of the word on the upper edge of a card that came since the last evening. In units. */
export const NEW_TAG = { w: 84, h: 32 };
