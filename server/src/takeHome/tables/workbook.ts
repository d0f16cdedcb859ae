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
        ...table.rows.map((row) => row.map((cell) => sheetCell(cell, dayFormat))),
      ],
    }),
  );
  return new Uint8Array(await writeExcelFile(sheets).toBuffer());
}

function sheetCell(cell: Cell, dayFormat: string): CellObject | null {
  if (cell === null || cell === "") return null;
  if (typeof cell === "string")
    return { value: takenAsWords(harmless(known(cell))), type: String, wrap: true, alignVertical: "top" };
  if (typeof cell === "number") return { value: cell, type: Number, alignVertical: "top" };
  return { value: localDay(cell.at), type: Date, format: dayFormat, alignVertical: "top", align: "left" };
}

/** The library keeps texts by themselves in a plain object, where a card that says "constructor" finds something else. */
function takenAsWords(text: string): string {
  return Object.hasOwn(Object.prototype, text) ? `${text} ` : text;
}
