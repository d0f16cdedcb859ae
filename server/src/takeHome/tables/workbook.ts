import type { Language } from "@buurtbord/shared/board/Language.ts";
import { known } from "@buurtbord/shared/xml/xml.ts";
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import { harmless } from "./harmless.ts";
import { localDay } from "./localDay.ts";
import { pageSetup } from "./pageSetup.ts";
import type { Cell, Table } from "./Table.ts";

/** Ink on straw, as on the board; a printer without colours leaves it light. */
const HEADING = {
  fontWeight: "bold",
  backgroundColor: "#f3e3c3",
  textColor: "#1d1a16",
  alignVertical: "center",
  wrap: true,
} as const;

/** Below each row, for the eye that goes along it. */
const RULE = { bottomBorderStyle: "hair", bottomBorderColor: "#8a7a5c" } as const;

const LETTERS = { fontFamily: "Calibri", fontSize: 12 };
const LINE_POINTS = 17;
const HEADING_POINTS = 24;
/** A spreadsheet knows no higher row than 409 points. */
const MOST_LINES = 24;

/** A heading is bold, and has air round it. */
const HEADING_MORE = 3;
const WORDS_MORE = 2;

/** Tables as sheets of one file for spreadsheets (XLSX): the row of headings stays in sight, and comes on each page. */
export async function workbook(
  tables: ReadonlyMap<string, Table>,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { dayFormat } = takeHomeTexts[language];
  const sheets = [...tables].map(([sheet, table]): Sheet<never> => {
    const widths = table.columns.map((_, column) => widthOf(table, column, dayFormat));
    const headings = table.columns.map(({ heading }) => heading);
    const height = Math.max(HEADING_POINTS, heightOf(headings, widths));
    return {
      sheet,
      stickyRowsCount: 1,
      orientation: "landscape",
      columns: widths.map((width) => ({ width })),
      data: [
        headings.map((value) => ({ value, type: String, height, ...HEADING })),
        ...table.rows.map((row) => {
          const rowHeight = heightOf(row, widths);
          return row.map((cell) => sheetCell(cell, dayFormat, rowHeight));
        }),
      ],
    };
  });
  const features = [pageSetup(tables)];
  return new Uint8Array(await writeExcelFile(sheets, { ...LETTERS, features }).toBuffer());
}

/** As wide as what stands in it, so that all of it fits on paper; in characters. A heading may go on on a next line. */
function widthOf({ columns, rows }: Table, column: number, dayFormat: string): number {
  const { heading = "", width = 0 } = columns[column] ?? {};
  const inHeading = longestOf(heading.split(" ")) + HEADING_MORE;
  const inCells = longestOf(rows.flatMap((row) => linesOf(row[column] ?? null, dayFormat))) + WORDS_MORE;
  return Math.min(Math.max(width, inHeading), Math.max(inHeading, inCells));
}

function linesOf(cell: Cell, dayFormat: string): readonly string[] {
  if (cell === null) return [];
  if (typeof cell === "object") return [dayFormat];
  return String(cell).split("\n");
}

function longestOf(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0);
}

/** Not every program makes room by itself for a text that goes on on a next line. */
function heightOf(row: readonly Cell[], widths: readonly number[]): number {
  const lines = row.map((cell, n) => {
    if (typeof cell !== "string") return 1;
    const width = Math.max(1, (widths[n] ?? 0) - 2);
    return cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(MOST_LINES, Math.max(...lines)) * LINE_POINTS;
}

function sheetCell(cell: Cell, dayFormat: string, height: number): CellObject {
  const at = { alignVertical: "top", height, ...RULE } as const;
  if (cell === null || cell === "") return at;
  if (typeof cell === "string")
    return { value: takenAsWords(harmless(known(cell))), type: String, wrap: true, ...at };
  if (typeof cell === "number") return { value: cell, type: Number, align: "left", ...at };
  return { value: localDay(cell.at), type: Date, format: dayFormat, align: "left", ...at };
}

/** The library keeps texts by themselves in a plain object, where a card that says "constructor" finds something else. */
function takenAsWords(text: string): string {
  return Object.hasOwn(Object.prototype, text) ? `${text} ` : text;
}
