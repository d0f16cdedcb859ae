/**
 * What people and programs put before the things of a list: a dash, a bullet, a box to tick, a number, a letter. A capital
 * with a point is somebody's initial.
 */
const BULLET = /^(?:[-–—*+•◦▪●○·‣>→]|\[[ xX]?\]|☐|☑|\(?\d{1,3}[.):]|\(?[a-z][.)]|\(?[A-Z]\))(?=\s|$)/;

/** What a pasted list names, line by line, without its bullets and numbers. */
export function linesOfList(pasted: string): readonly string[] {
  return pasted
    .split(LINE_ENDS)
    .map(withoutBullets)
    .filter((line) => line !== "");
}

const LINE_ENDS = /\r\n|\r|\n|\u2028|\v/;

/** Whether these are cells, copied from a spreadsheet: it puts tabs between them, and a list has those after its bullets only. */
export function holdsCells(text: string): boolean {
  const lines = linesOfList(text);
  const inCells = lines.filter((line) => line.includes("\t"));
  return inCells.length > 0 && inCells.length * 2 >= lines.length;
}

/** A box to tick may stand behind a dash. */
function withoutBullets(line: string): string {
  let rest = line.replaceAll("\u00a0", " ").trim();
  for (let bullet = BULLET.exec(rest); bullet !== null; bullet = BULLET.exec(rest)) {
    rest = rest.slice(bullet[0].length).trim();
  }
  return rest;
}
