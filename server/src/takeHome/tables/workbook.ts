import type { Language } from "@buurtbord/shared/board/Language.ts";
import { known } from "@buurtbord/shared/xml/xml.ts";
import writeExcelFile, { type CellObject, type Sheet } from "write-excel-file/node";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import { harmless } from "./harmless.ts";
import { localDay } from "./localDay.ts";
import type { Cell, Table } from "./Table.ts";

/** Ink on straw, as on the board; a printer without colours leaves it light. */
const HEADING = {
  fontWeight: "bold",
  backgroundColor: "#f3e3c3",
  textColor: "#1d1a16",
  alignVertical: "center",
  height: 24,
} as const;

const LETTERS = { fontFamily: "Calibri", fontSize: 12 };
const LINE_POINTS = 17;
/** A spreadsheet knows no higher row than 409 points. */
const MOST_LINES = 24;

/** Tables as sheets of one file for spreadsheets (XLSX): the row of headings stays in sight. */
export async function workbook(
  tables: ReadonlyMap<string, Table>,
  language: Language,
): Promise<Uint8Array<ArrayBuffer>> {
  const { dayFormat } = takeHomeTexts[language];
  const sheets = [...tables].map(
    ([sheet, table]): Sheet<never> => ({
      sheet,
      stickyRowsCount: 1,
      orientation: "landscape",
      columns: table.columns.map(({ width }) => ({ width })),
      data: [
        table.columns.map(({ heading }) => ({ value: heading, type: String, ...HEADING })),
        ...table.rows.map((row) => {
          const height = heightOf(row, table);
          return row.map((cell) => sheetCell(cell, dayFormat, height));
        }),
      ],
    }),
  );
  return new Uint8Array(await writeExcelFile(sheets, LETTERS).toBuffer());
}

/** Not every program makes room by itself for a text that goes on on a next line. */
function heightOf(row: readonly Cell[], { columns }: Table): number {
  const lines = row.map((cell, n) => {
    if (typeof cell !== "string") return 1;
    const width = Math.max(1, (columns[n]?.width ?? 0) - 2);
    return cell.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / width)), 0);
  });
  return Math.min(MOST_LINES, Math.max(...lines)) * LINE_POINTS;
}

function sheetCell(cell: Cell, dayFormat: string, height: number): CellObject | null {
  const at = { alignVertical: "top", height } as const;
  if (cell === null || cell === "") return null;
  if (typeof cell === "string")
    return { value: takenAsWords(harmless(known(cell))), type: String, wrap: true, ...at };
  if (typeof cell === "number") return { value: cell, type: Number, ...at };
  return { value: localDay(cell.at), type: Date, format: dayFormat, align: "left", ...at };
}

/** The library keeps texts by themselves in a plain object, where a card that says "constructor" finds something else. */
function takenAsWords(text: string): string {
  return Object.hasOwn(Object.prototype, text) ? `${text} ` : text;
}
