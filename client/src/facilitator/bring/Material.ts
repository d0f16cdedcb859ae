import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import type { ActivityTexts } from "@buurtbord/shared/activities/ActivityTexts.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import type { FoundInTldraw } from "../../canvas/tldrawFile/readTldrawFile.ts";
import type { BroughtRow } from "./broughtCards.ts";
import type { BroughtFile } from "./broughtFile.ts";
import { broughtRows, type ColumnMapping, guessedMapping } from "./columnMapping.ts";
import { linesOfList } from "./linesOfList.ts";
import type { ReadTable } from "./readTable.ts";

/** What cards are to be made of, and how. */
export type Material =
  | { readonly from: "list"; readonly pasted: string }
  | { readonly from: "table"; readonly table: ReadTable; readonly mapping: ColumnMapping }
  | DrawnMaterial;

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
      return { ...file, mapping: guessedMapping(file.table, activity, words) };
    case "drawing":
      return { ...file, withCards: true, withDrawings: true };
    default:
      return unreachable(file);
  }
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
  return texts.map((text, n) => ({ row: n + 1, text, kind: "", field: "" }));
}
