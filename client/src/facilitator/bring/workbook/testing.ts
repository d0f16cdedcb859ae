import { strToU8, type Zippable, zipSync } from "fflate";

/** For tests only: a workbook as small as it may be. `rows`: what stands between `<sheetData>` and its end. */
export function workbookOf(
  sheets: Readonly<Record<string, string>>,
  more: Readonly<Record<string, string>> = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const parts: Record<string, string> = {
    "xl/workbook.xml": `<workbook><sheets>${names.map((name, n) => `<sheet name="${name}" r:id="r${n}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships>${names.map((_, n) => `<Relationship Id="r${n}" Type="http://x/worksheet" Target="worksheets/sheet${n}.xml"/>`).join("")}</Relationships>`,
    ...Object.fromEntries(
      names.map((name, n) => [`xl/worksheets/sheet${n}.xml`, sheetOf(sheets[name] ?? "")]),
    ),
    ...more,
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, text]) => [name, strToU8(text)]),
  );
  return zipSync(files);
}

function sheetOf(rows: string): string {
  return `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
}

/** A cell with words in it. */
export function inline(at: string, xml: string): string {
  return `<c r="${at}" t="inlineStr"><is><t>${xml}</t></is></c>`;
}
