import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { FileFault } from "../../../texts/bring/BringTexts.ts";
import type { ReadSheet } from "../readTable.ts";
import { numberStyles } from "./numberStyles.ts";
import { type CellSources, readSheet } from "./readSheet.ts";
import { unpackedWorkbook } from "./unpackedWorkbook.ts";
import { sharedTexts, workbookParts } from "./workbookParts.ts";

export type WorkbookReading =
  | { readonly ok: true; readonly sheets: readonly ReadSheet[] }
  | { readonly ok: false; readonly fault: FileFault };

/** The sheets of an XLSX in which something stands. `language`: in which days and numbers are written. */
export function readWorkbook(bytes: Uint8Array, language: Language): WorkbookReading {
  const unpacked = unpackedWorkbook(bytes);
  if (!unpacked.ok) return unpacked;
  try {
    const { file } = unpacked;
    const [workbook, relations] = [file("xl/workbook.xml"), file("xl/_rels/workbook.xml.rels")];
    if (workbook === null || relations === null) return { ok: false, fault: "unreadable" };
    const { sheets, from1904 } = workbookParts(workbook, relations);
    const [texts, styles] = [file("xl/sharedStrings.xml"), file("xl/styles.xml")];
    const sources: CellSources = {
      ...{ from1904, language },
      texts: texts === null ? [] : sharedTexts(texts),
      styles: styles === null ? [] : numberStyles(styles),
    };
    const read = sheets.flatMap(({ name, part }) => {
      const xml = file(part);
      const table = xml === null ? null : readSheet(xml, sources);
      return table === null ? [] : [{ name, table }];
    });
    return read.length === 0 ? { ok: false, fault: "empty" } : { ok: true, sheets: read };
  } catch {
    // Half an XML file, or none.
    return { ok: false, fault: "unreadable" };
  }
}
