import type { BoardId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import { withoutMark } from "@buurtbord/shared/board/markedLines.ts";

/** A question of a table's worksheet that somebody has open on the page without scripts. */
export interface TypedSheet {
  /** The table's board. */
  readonly table: BoardId;
  readonly field: SheetFieldId;
  /** What stood there when they began: others may write meanwhile. */
  readonly before: string;
  readonly after: string;
}

/** As hidden fields, under the names that readSheet knows; the words themselves may stand in a field of their own. */
export function sheetFields({ table, field, before }: TypedSheet): Readonly<Record<string, string>> {
  return { table, field, before };
}

/** Null: none is open. */
export function readSheet(form: URLSearchParams): TypedSheet | null {
  const [table, field] = [form.get("table") ?? "", form.get("field") ?? ""];
  if (table === "" || field === "") return null;
  const [before, after] = [linesOf(form, "before"), linesOf(form, "after")];
  return { table: table as BoardId, field: field as SheetFieldId, before, after };
}

/** The lines of the one that the other has not: a star is no news. */
export function newLines(text: string, than: string): readonly string[] {
  const known = new Set(than.split("\n").map(withoutMark));
  return text
    .split("\n")
    .map(withoutMark)
    .filter((line) => line.trim() !== "" && !known.has(line));
}

/** Browsers send each end of a line as two characters. */
function linesOf(form: URLSearchParams, name: string): string {
  return (form.get(name) ?? "").replace(/\r\n?/g, "\n");
}
