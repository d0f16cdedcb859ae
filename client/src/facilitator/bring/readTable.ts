import Papa from "papaparse";

/** Rows of cells, as they stand in a file; each with as many cells as the widest has. Empty rows are left out. */
export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly columns: number;
}

export interface ReadRow {
  /** As a spreadsheet counts them, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
  /** What stands in a cell above that was made as high as several rows, by column. Left out: nothing. */
  readonly merged?: ReadonlyMap<number, string>;
}

/** One sheet of a file; of a file without sheets its name is empty. */
export interface ReadSheet {
  readonly name: string;
  readonly table: ReadTable;
}

const SEPARATORS = [";", ",", "\t", "|"];

/** By this first line some programs tell Excel what separates the cells. */
const SAYS_SEPARATOR = /^sep=(.)(?=[\r\n])/i;

/** What separates the cells is said or guessed: a comma, a semicolon, a tab or a bar. Null: there is nothing in it. */
export function readTable(text: string): ReadTable | null {
  const said = SAYS_SEPARATOR.exec(text)?.[1];
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: said ?? guessedSeparator(text) });
  const rows = data.map((cells, n) => ({ row: n + 1, cells }));
  return tableOf(said === undefined ? rows : rows.slice(1));
}

function guessedSeparator(text: string): string {
  // Empty lines are left out for the guess, and not for the rows: those keep their numbers.
  return Papa.parse(text, { delimitersToGuess: SEPARATORS, skipEmptyLines: "greedy", preview: 50 }).meta
    .delimiter;
}

/** Cells as somebody wrote them, in rows of one length. Null: there is nothing in any. */
export function tableOf(all: readonly ReadRow[]): ReadTable | null {
  const rows = all
    .map((row) => ({ ...row, cells: row.cells.map(asWritten) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return null;
  const columns = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const filled = rows.map((row) => ({
    ...row,
    cells: Array.from({ length: columns }, (_, n) => row.cells[n] ?? ""),
  }));
  return { rows: filled, columns };
}

/** By its first bytes, else UTF-8; a table that is no UTF-8 comes from an older Excel for Windows. */
export function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** Without the quote behind which our own tables keep what a spreadsheet would take for a formula. */
function asWritten(cell: string): string {
  return cell.replace(/^'(?=\s*[=+\-@＝＋－＠])/, "").trim();
}
