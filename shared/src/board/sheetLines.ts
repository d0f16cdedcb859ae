import { LIMITS } from "./limits.ts";
import { isMarked, withoutMark } from "./markedLines.ts";
import { cleanLine, codePoints } from "./text.ts";

/** What people put before a line of a list themselves. */
const BULLET = /^[-*•·–](\s+|$)/;

/**
 * What a table tells of one question: the lines that it marked, or all of them where it marked none; each once, without
 * its mark, and at most LIMITS.harvestLinesPerQuestion.
 */
export function linesToTell(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const marked = lines.filter((line) => isMarked(line) && bare(line) !== "");
  const told = (marked.length > 0 ? marked : lines).map(bare).filter((line) => line !== "");
  return [...new Set(told)].slice(0, LIMITS.harvestLinesPerQuestion);
}

/** The first line of a field that holds one; null: nothing was written. */
export function oneLine(text: string, most: number): string | null {
  const line = text.split("\n").map(bare).find(Boolean) ?? "";
  return shortened(line, most) || null;
}

function bare(line: string): string {
  const words = withoutMark(`${line.trim()} `).trim().replace(BULLET, "");
  return shortened(cleanLine(words), LIMITS.cardTextCodePoints);
}

function shortened(line: string, most: number): string {
  return codePoints(line) <= most
    ? line
    : `${[...line]
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
