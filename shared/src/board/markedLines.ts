/** With this a line of a worksheet begins that its group wants to tell first. */
const MARK = "★ ";

/** Whether a group marked this line. */
export function isMarked(line: string): boolean {
  return line.startsWith(MARK);
}

/** The line without its mark. */
export function withoutMark(line: string): string {
  return isMarked(line) ? line.slice(MARK.length) : line;
}

/** The text with another mark on one of its lines, by its number from 0: a star comes, or goes. */
export function withMarkTurned(text: string, line: number): string {
  const turned = (one: string) => (isMarked(one) ? withoutMark(one) : `${MARK}${one}`);
  return text
    .split("\n")
    .map((one, n) => (n === line ? turned(one) : one))
    .join("\n");
}
