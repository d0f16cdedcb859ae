import { isMarked } from "@buurtbord/shared/board/markedLines.ts";

/** What somebody wrote, line by line: those that the group marked first, none without words. */
export function linesOfAnswer(text: string): readonly string[] {
  const lines = text.split("\n").filter((line) => line.trim() !== "");
  return [...lines.filter(isMarked), ...lines.filter((line) => !isMarked(line))];
}
