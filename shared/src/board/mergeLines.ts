import { mergeText } from "./mergeText.ts";

/** Above so many comparisons the whole is merged as one stretch: what a program sent must not hold up a room. */
const MOST_COMPARED = 250_000;

/** A stretch of the lines of the text that both began with, and what became of it. */
interface Hunk {
  readonly from: number;
  readonly to: number;
  readonly lines: readonly string[];
}

/** Where one or both changed something. */
interface Stretch {
  readonly from: number;
  to: number;
  readonly mine: Hunk[];
  readonly theirs: Hunk[];
}

/** What became of a text, done to what it is now: see mergeText. */
type Merge = (before: string, after: string, current: string) => string;

/**
 * As mergeText, for a text of many lines in which both wrote in several places: each stretch of lines is merged by
 * itself, and in it each stretch of words, so that what one wrote stays whole where they wrote it. No letter that either
 * of them wrote is lost.
 */
export const mergeLines: Merge = (before, after, current) =>
  mergePieces({ split: linesOf, glue: "\n", within: mergeWords }, before, after, current);

const mergeWords: Merge = (before, after, current) =>
  mergePieces({ split: wordsOf, glue: "", within: mergeText }, before, after, current);

/** Where nobody wrote yet there is no line: two who begin there write a line each. */
function linesOf(text: string): readonly string[] {
  return text === "" ? [] : text.split("\n");
}

/** Each with the space behind it. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S*\s+|\S+$/g) ?? [];
}

interface Pieces {
  readonly split: (text: string) => readonly string[];
  readonly glue: string;
  /** For pieces that both changed. */
  readonly within: Merge;
}

function mergePieces(
  { split, glue, within }: Pieces,
  before: string,
  after: string,
  current: string,
): string {
  const base = split(before);
  const mine = hunksOf(base, split(after));
  const theirs = hunksOf(base, split(current));
  if (mine === null || theirs === null) return mergeText(before, after, current);
  const merged: string[] = [];
  let at = 0;
  for (const stretch of stretchesOf(mine, theirs)) {
    const { from, to } = stretch;
    merged.push(...base.slice(at, from));
    const own = changed(base, from, to, stretch.mine);
    const others = changed(base, from, to, stretch.theirs);
    if (stretch.mine.length === 0) merged.push(...others);
    else if (stretch.theirs.length === 0 || own.join(glue) === others.join(glue)) merged.push(...own);
    else if (from === to) merged.push(...others, ...own);
    else merged.push(within(base.slice(from, to).join(glue), own.join(glue), others.join(glue)));
    at = to;
  }
  return [...merged, ...base.slice(at)].join(glue);
}

/** What these hunks made of that stretch. */
function changed(
  base: readonly string[],
  from: number,
  to: number,
  hunks: readonly Hunk[],
): readonly string[] {
  const lines: string[] = [];
  let at = from;
  for (const hunk of hunks) {
    lines.push(...base.slice(at, hunk.from), ...hunk.lines);
    at = hunk.to;
  }
  return [...lines, ...base.slice(at, to)];
}

/** In order. Hunks that have a line in common, or add lines in the same place, are one stretch. */
function stretchesOf(mine: readonly Hunk[], theirs: readonly Hunk[]): readonly Stretch[] {
  const all = [
    ...mine.map((hunk) => ({ hunk, whose: "mine" }) as const),
    ...theirs.map((hunk) => ({ hunk, whose: "theirs" }) as const),
  ].sort((one, other) => one.hunk.from - other.hunk.from || one.hunk.to - other.hunk.to);
  const stretches: Stretch[] = [];
  for (const { hunk, whose } of all) {
    const { from, to } = hunk;
    let stretch = stretches.at(-1);
    if (stretch === undefined || !(from < stretch.to || (from === stretch.from && to === stretch.to))) {
      stretch = { from, to, mine: [], theirs: [] };
      stretches.push(stretch);
    }
    stretch.to = Math.max(stretch.to, to);
    stretch[whose].push(hunk);
  }
  return stretches;
}

/** The longest lines in common stay; null: too much to compare. */
function hunksOf(base: readonly string[], lines: readonly string[]): readonly Hunk[] | null {
  let start = 0;
  while (start < base.length && start < lines.length && base[start] === lines[start]) start++;
  let end = 0;
  const most = Math.min(base.length, lines.length) - start;
  while (end < most && base[base.length - 1 - end] === lines[lines.length - 1 - end]) end++;
  const [rows, columns] = [base.length - start - end, lines.length - start - end];
  if (rows === 0 && columns === 0) return [];
  if (rows * columns > MOST_COMPARED) return null;
  const common = commonLengths(base.slice(start, start + rows), lines.slice(start, start + columns));
  const hunks: Hunk[] = [];
  let [row, column] = [0, 0];
  let [from, begun] = [0, 0];
  const close = () => {
    if (row > from || column > begun) {
      const written = lines.slice(start + begun, start + column);
      hunks.push({ from: start + from, to: start + row, lines: written });
    }
  };
  while (row < rows && column < columns) {
    if (base[start + row] === lines[start + column]) {
      close();
      [row, column] = [row + 1, column + 1];
      [from, begun] = [row, column];
    } else if (common(row + 1, column) >= common(row, column + 1)) row++;
    else column++;
  }
  [row, column] = [rows, columns];
  close();
  return hunks;
}

/** How many lines two texts have in common from a line of each on. */
function commonLengths(
  base: readonly string[],
  lines: readonly string[],
): (row: number, column: number) => number {
  const width = lines.length + 1;
  const lengths = new Uint32Array((base.length + 1) * width);
  const at = (row: number, column: number) => lengths[row * width + column] ?? 0;
  for (let row = base.length - 1; row >= 0; row--) {
    for (let column = lines.length - 1; column >= 0; column--) {
      const longer = Math.max(at(row + 1, column), at(row, column + 1));
      lengths[row * width + column] = base[row] === lines[column] ? at(row + 1, column + 1) + 1 : longer;
    }
  }
  return at;
}
