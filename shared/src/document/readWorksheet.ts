import * as Y from "yjs";
import type { SheetFieldId } from "../board/ids.ts";
import { boardParts } from "./boardDocument.ts";
import { type Reading, read, StoredSheetText } from "./stored.ts";

/** What a group wrote, and what could not be read and was left out: `sheet <field>`, and why. */
export interface WorksheetReading {
  readonly worksheet: ReadonlyMap<SheetFieldId, string>;
  readonly quarantined: ReadonlyMap<string, string>;
}

export function readWorksheet(doc: Y.Doc): WorksheetReading {
  const worksheet = new Map<SheetFieldId, string>();
  const quarantined = new Map<string, string>();
  for (const [id, value] of boardParts(doc).worksheet.entries()) {
    const reading = readSheetText(id, value);
    if (reading.ok) worksheet.set(reading.value.id, reading.value.text);
    else quarantined.set(`sheet ${id}`, reading.reason);
  }
  return { worksheet, quarantined };
}

function readSheetText(id: string, value: unknown): Reading<{ id: SheetFieldId; text: string }> {
  if (!(value instanceof Y.Text)) return { ok: false, reason: "not a text" };
  return read(StoredSheetText, { id, text: value.toString() });
}
