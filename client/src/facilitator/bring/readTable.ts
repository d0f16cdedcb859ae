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
}

const SEPARATORS = [";", ",", "\t", "|"];

/** What separates the cells is guessed: a comma, a semicolon, a tab or a bar. Null: there is nothing in it. */
export function readTable(bytes: Uint8Array): ReadTable | null {
  const text = decoded(bytes);
  // Empty lines are left out for the guess, and not for the rows: those keep their numbers.
  const { meta } = Papa.parse(text, { delimitersToGuess: SEPARATORS, skipEmptyLines: "greedy", preview: 50 });
  const { data } = Papa.parse<readonly string[]>(text, { delimiter: meta.delimiter });
  const rows = data
    .map((cells, n) => ({ row: n + 1, cells: cells.map(asWritten) }))
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
  if (rows.length === 0) return null;
  const columns = Math.max(...rows.map(({ cells }) => cells.length));
  const filled = rows.map(({ row, cells }) => ({
    row,
    cells: Array.from({ length: columns }, (_, n) => cells[n] ?? ""),
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
