import { LIMITS } from "./limits.ts";
import { withoutMark } from "./markedLines.ts";
import { codePoints } from "./text.ts";

/** Whether a line of the text says just this, with a star or without. */
export function hasLine(text: string, line: string): boolean {
  return text.split("\n").some((each) => withoutMark(each).trim() === withoutMark(line));
}

/** The text of a worksheet with one line more at its end; null: there is no room for it. */
export function withLine(text: string, line: string): string | null {
  const before = text.trimEnd();
  const after = before === "" ? withoutMark(line) : `${before}\n${withoutMark(line)}`;
  return codePoints(after) > LIMITS.sheetTextCodePoints ? null : after;
}
