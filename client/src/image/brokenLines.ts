import { textEms } from "./textEms.ts";

const SPACE_EMS = textEms(" ");

/** Where words are set: how wide it is and how high the letters, in units, and how many lines there are at most. */
export interface TextRoom {
  readonly room: number;
  readonly size: number;
  readonly most: number;
}

/**
 * The lines in which these words are set where no browser does it: as a browser would, and as even as can be. What does
 * not fit ends in an ellipsis; a word that is too long runs over lines.
 */
export function brokenLines(text: string, { room, size, most }: TextRoom): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const ems = room / size;
  const lines = filledLines(words, ems);
  if (lines.length > most) return [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
  return evenLines(words, lines, ems);
}

/** Fine enough: a fiftieth of a letter. */
const STEPS = 10;

/** The same words in as many lines, the widest of which is as narrow as can be. */
function evenLines(words: readonly string[], lines: readonly string[], ems: number): readonly string[] {
  let narrowest = Math.max(...words.map(textEms));
  if (lines.length < 2 || narrowest > ems) return lines;
  let [best, widest] = [lines, ems];
  for (let step = 0; step < STEPS; step++) {
    const tried = (narrowest + widest) / 2;
    const narrower = filledLines(words, tried);
    if (narrower.length > lines.length) narrowest = tried;
    else [best, widest] = [narrower, tried];
  }
  return best;
}

function filledLines(words: readonly string[], ems: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = 0;
  for (const word of words) {
    const width = textEms(word);
    if (line !== "" && used + SPACE_EMS + width > ems) {
      lines.push(line);
      line = "";
      used = 0;
    }
    used += line === "" ? width : SPACE_EMS + width;
    line += line === "" ? word : ` ${word}`;
    while (used > ems) {
      const [head, rest] = chopped(line, ems);
      if (rest === "") break;
      lines.push(head);
      line = rest;
      used = textEms(rest);
    }
  }
  return line === "" ? lines : [...lines, line];
}

/** A letter with its marks, and an emoji of several parts, stay whole. */
const LETTERS = new Intl.Segmenter(undefined, { granularity: "grapheme" });

/** As much of a word as fits, but something, and the rest. */
function chopped(word: string, ems: number): readonly [head: string, rest: string] {
  let head = "";
  for (const { segment } of LETTERS.segment(word)) {
    if (head !== "" && textEms(head + segment) > ems) break;
    head += segment;
  }
  return [head, word.slice(head.length)];
}
