import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";

/** The canvas's names of our six papers: a note has one of these colours. */
export const NOTE_PAPERS: ReadonlyMap<string, PaperTint> = new Map([
  ["yellow", "kaart-geel"],
  ["light-blue", "kaart-blauw"],
  ["orange", "kaart-oranje"],
  ["light-red", "kaart-roze"],
  ["light-green", "kaart-groen"],
  ["white", "kaart-wit"],
]);

/** A new one has this colour. */
export const FIRST_NOTE_COLOUR = "yellow";

/** How wide a note is, and how high at least, in units: as the canvas has it. */
export const NOTE_SIZE = 200;
/** Round its words. */
export const NOTE_PADDING = 16;
/** Height of its letters, by the canvas's own names of sizes. */
export const NOTE_LETTERS: Readonly<Record<string, number>> = { s: 18, m: 22, l: 26, xl: 32 };
/** From line to line, as a part of the letters. */
export const NOTE_LINE = 1.35;
