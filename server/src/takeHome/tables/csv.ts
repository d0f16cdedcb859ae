import type { Language } from "@buurtbord/shared/board/Language.ts";
import Papa from "papaparse";
import { takeHomeTexts } from "../takeHomeTexts.ts";
import { harmless } from "./harmless.ts";
import { localDay } from "./localDay.ts";
import type { Cell, Table } from "./Table.ts";

/** By this Excel knows that it is UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** A table as text (RFC 4180), with the separator that spreadsheets of that language expect. */
export function csv({ columns, rows }: Table, language: Language): string {
  const { separator: delimiter } = takeHomeTexts[language];
  const fields = columns.map(({ heading }) => heading);
  const data = rows.map((row) => row.map(written));
  return BYTE_ORDER_MARK + Papa.unparse({ fields, data }, { delimiter, newline: "\r\n" });
}

function written(cell: Cell): string | number {
  if (cell === null) return "";
  if (typeof cell === "string") return harmless(cell);
  return typeof cell === "number" ? cell : localDay(cell.at).toISOString().slice(0, 19).replace("T", " ");
}
