/** What people and programs put before the things of a list: a dash, a bullet, a box to tick, a number, a letter. */
const BULLET = /^(?:[-–—*+•◦▪●○·‣>→]|\[[ xX]?\]|☐|☑|\(?\d{1,3}[.):]|\(?[a-zA-Z][.)])(?=\s|$)/;

/** What a pasted list names, line by line, without its bullets and numbers. */
export function linesOfList(pasted: string): readonly string[] {
  return pasted
    .split(/\r\n|\r|\n|\u2028|\v/)
    .map(withoutBullets)
    .filter((line) => line !== "");
}

/** A box to tick may stand behind a dash. */
function withoutBullets(line: string): string {
  let rest = line.replaceAll("\u00a0", " ").trim();
  for (let bullet = BULLET.exec(rest); bullet !== null; bullet = BULLET.exec(rest)) {
    rest = rest.slice(bullet[0].length).trim();
  }
  return rest;
}
