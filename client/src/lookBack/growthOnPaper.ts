import type { ToldPart, ToldThing } from "./growthTold.ts";

/** What of a part stands on paper, and how much more of it there is. */
export interface PaperPart extends ToldPart {
  readonly unsaid: number;
}

/** In millimetres of one of the three columns under the drawing (growth.css); letters as wide as most. */
const COLUMNS = 3;
const COLUMN_MM = 127;
const SENTENCE_MM = 7;
const HEADING_MM = 17;
const THING_MM = 4;
const LINE_MM = 4.3;
const LETTERS = 33;
/** Of longer words the rest is left out. */
const MOST_LINES = { what: 3, more: 2 };

/**
 * As much as one sheet holds, of each part as much as of the others. A sheet goes from hand to hand, so it says no more
 * than a wall: nothing of what is gone, and not what stood on a card before.
 */
export function growthOnPaper(parts: readonly ToldPart[], sentences: number): readonly PaperPart[] {
  const told = parts.filter(({ name }) => name !== "gone").map(withoutBefore);
  let room = COLUMNS * (COLUMN_MM - sentences * SENTENCE_MM) - told.length * HEADING_MM;
  const taken = told.map(() => 0);
  const most = Math.max(0, ...told.map(({ things }) => things.length));
  for (let nth = 0; nth < most; nth++) {
    for (const [n, { things }] of told.entries()) {
      const thing = things[nth];
      if (thing === undefined) continue;
      room -= heightOf(thing);
      if (room < 0) return partsWith(told, taken);
      taken[n] = nth + 1;
    }
  }
  return partsWith(told, taken);
}

function withoutBefore(part: ToldPart): ToldPart {
  return part.name === "reworded"
    ? { ...part, things: part.things.map((thing) => ({ ...thing, more: "" })) }
    : part;
}

function partsWith(told: readonly ToldPart[], taken: readonly number[]): readonly PaperPart[] {
  return told.map((part, n) => {
    const things = part.things.slice(0, taken[n]);
    return { ...part, things, unsaid: part.things.length - things.length };
  });
}

function heightOf({ what, more }: ToldThing): number {
  const lines = (words: string, most: number) => Math.min(most, Math.ceil([...words].length / LETTERS));
  return THING_MM + LINE_MM * (lines(what, MOST_LINES.what) + lines(more, MOST_LINES.more));
}
