import { LIMITS } from "./limits.ts";
import { cleanLine, codePoints } from "./text.ts";

/** Before a line of a worksheet that its table wants to tell. */
export const MARK = "★";

/** What people put before a line of a list themselves. */
const BULLET = /^[-*•·–]\s+/;

/**
 * What a table tells of one question: the lines that it marked, or all of them where it marked none; each once, without
 * its mark, and at most LIMITS.harvestLinesPerQuestion.
 */
export function linesToTell(text: string): readonly string[] {
  const lines = text.split("\n").map((line) => line.trim());
  const marked = lines.filter((line) => line.startsWith(MARK));
  const told = (marked.length > 0 ? marked : lines).map(withoutMark).filter((line) => line !== "");
  return [...new Set(told)].slice(0, LIMITS.harvestLinesPerQuestion);
}

/** The first line of a field that holds one; null: nothing was written. */
export function oneLine(text: string, most: number): string | null {
  const line = text.split("\n").map(withoutMark).find(Boolean) ?? "";
  return shortened(line, most) || null;
}

function withoutMark(line: string): string {
  const bare = line.trim().replaceAll(MARK, "").trim().replace(BULLET, "");
  return shortened(cleanLine(bare), LIMITS.cardTextCodePoints);
}

function shortened(line: string, most: number): string {
  return codePoints(line) <= most
    ? line
    : `${[...line]
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}
