import { withoutMark } from "./markedLines.ts";

/** Whether a line of the text says just this, with a star or without. */
export function hasLine(text: string, line: string): boolean {
  return text.split("\n").some((each) => withoutMark(each).trim() === withoutMark(line));
}

/** The text with one line more at its end. */
export function withLine(text: string, line: string): string {
  const before = text.trimEnd();
  return before === "" ? withoutMark(line) : `${before}\n${withoutMark(line)}`;
}
