import { linesIn } from "@buurtbord/shared/activities/cardBox.ts";
import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import type { CardLook } from "./CardLook.ts";

/** One thing that the note under an agreement says. */
export interface NoteLine {
  readonly icon: IconName;
  readonly words: string;
}

/** As it is set under an agreement on its sheet. Lengths are in units. */
export interface NoteOnSheet {
  /** Large where each thing has room on a line; else small, with a third line for what is longest. */
  readonly letters: "large" | "small";
  readonly size: number;
  readonly lineHeight: number;
  /** `most`: so many lines are for it. */
  readonly lines: readonly (NoteLine & { readonly most: number })[];
}

/** As in agreementNote.css: shared's agreements.ts keeps room for two large lines, or three small ones. */
const LARGE = { letters: "large", size: 28, lineHeight: 40 } as const;
const SMALL = { letters: "small", size: 26, lineHeight: 29 } as const;
const MOST_LINES = 3;
/** Beside the picture before them. */
export const ROOM_ON_SHEET = 262;

/** At most two, for which there is room: a project has its first step above, and when and who together below. */
function noteLines({ firstStep, when, who }: NonNullable<CardLook["note"]>): readonly NoteLine[] {
  const clock = { icon: "clock", words: when } as const;
  const hands = { icon: "hand", words: who } as const;
  const both = when === "" ? hands : { ...clock, words: [when, who].filter(Boolean).join(" · ") };
  const lines = firstStep === "" ? [clock, hands] : [{ icon: "right", words: firstStep } as const, both];
  return lines.filter(({ words }) => words !== "");
}

/** The names come last, and are cut off last: what is left of the three lines is for them, if they need it. */
export function noteOnSheet(note: NonNullable<CardLook["note"]>): NoteOnSheet {
  const lines = noteLines(note);
  const fits = ({ words }: NoteLine, size: number) => linesIn(words, ROOM_ON_SHEET, size) === 1;
  if (lines.every((line) => fits(line, LARGE.size)))
    return { ...LARGE, lines: lines.map((line) => ({ ...line, most: 1 })) };
  const last = lines.length - 1;
  const longest = lines.findLastIndex((line) => !fits(line, SMALL.size));
  const longer = longest === -1 ? last : longest;
  return {
    ...SMALL,
    lines: lines.map((line, n) => ({ ...line, most: n === longer ? MOST_LINES - last : 1 })),
  };
}

/** In the light it goes on below, as long as it is: letters, from line to line, round each thing and round all of it. */
const IN_LIGHT = { size: 26, lineHeight: 29.9, around: 8, border: 4.4, beside: 64 } as const;

/** How high it is in the light, so wide, in units. 0: it says nothing. */
export function noteInLight(note: NonNullable<CardLook["note"]>, width: number): number {
  const lines = noteLines(note);
  const { size, lineHeight, around, border, beside } = IN_LIGHT;
  if (lines.length === 0) return 0;
  return lines.reduce<number>(
    (high, { words }) => high + around + linesIn(words, width - beside, size) * lineHeight,
    border,
  );
}
