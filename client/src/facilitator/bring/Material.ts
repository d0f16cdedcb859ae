import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { FoundInTldraw } from "../../canvas/tldrawFile/readTldrawFile.ts";
import type { BroughtRow } from "./broughtCards.ts";
import type { BroughtFile } from "./broughtFile.ts";
import { broughtRows, type ColumnMapping, guessedMapping } from "./columnMapping.ts";
import { linesOfList } from "./linesOfList.ts";
import type { ReadSheet, ReadTable } from "./readTable.ts";

const NOTHING_SAID = { when: "", firstStep: "", line: "" } as const;

/** What cards are to be made of, and how. */
export type Material = { readonly from: "list"; readonly pasted: string } | TableMaterial | DrawnMaterial;

export interface TableMaterial {
  readonly from: "table";
  /** Of the file, in its order; one or more. */
  readonly sheets: readonly ReadSheet[];
  /** Which of them is looked at. */
  readonly sheet: number;
  readonly table: ReadTable;
  readonly mapping: ColumnMapping;
}

export interface DrawnMaterial {
  readonly from: "drawing";
  readonly found: FoundInTldraw;
  readonly withCards: boolean;
  readonly withDrawings: boolean;
}

export function newMaterial(file: BroughtFile, activity: Activity, words: ActivityTexts): Material {
  switch (file.from) {
    case "lines":
      return { from: "list", pasted: file.text };
    case "table":
      return sheetMaterial(file.sheets, 0, activity, words);
    case "drawing":
      return { ...file, withCards: true, withDrawings: true };
    default:
      return unreachable(file);
  }
}

/** Cells that were copied from a spreadsheet have columns, as a file of it has. */
export async function pastedMaterial(
  pasted: string,
  activity: Activity,
  words: ActivityTexts,
): Promise<Material> {
  const { readTable } = await import("./readTable.ts");
  const table = readTable(pasted);
  if (table === null) return { from: "list", pasted };
  return sheetMaterial([{ name: "", table }], 0, activity, words);
}

/** Another sheet of a file has other columns. */
export function sheetMaterial(
  sheets: readonly ReadSheet[],
  sheet: number,
  activity: Activity,
  words: ActivityTexts,
): Material {
  const table = sheets[sheet]?.table;
  if (table === undefined) return { from: "list", pasted: "" };
  return { from: "table", sheets, sheet, table, mapping: guessedMapping(table, activity, words) };
}

export function rowsOf(material: Material): readonly BroughtRow[] {
  switch (material.from) {
    case "list":
      return plainRows(linesOfList(material.pasted));
    case "table":
      return broughtRows(material.table, material.mapping);
    case "drawing":
      return material.withCards ? plainRows(material.found.texts) : [];
    default:
      return unreachable(material);
  }
}

/** Whether every row says by itself of which kind it is. */
export function saysKind(material: Material): boolean {
  return material.from === "table" && (material.mapping.kind ?? material.mapping.field) !== null;
}

function plainRows(texts: readonly string[]): readonly BroughtRow[] {
  return texts.map((text, n) => ({ row: n + 1, text, kind: "", field: "", beside: NOTHING_SAID }));
}
