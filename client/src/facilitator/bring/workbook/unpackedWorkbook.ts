import { unzipSync } from "fflate";

export type Unpacked =
  | { readonly ok: true; readonly file: (name: string) => string | null }
  | { readonly ok: false; readonly fault: "too-large" | "unreadable" };

/** Of a spreadsheet with a list for one evening it is a few hundred thousand. */
const MOST_BYTES = 32 * 1024 * 1024;

/** What holds the words of a workbook; pictures, charts and programs in it stay packed. */
const OURS = /^xl\/(?:workbook|sharedStrings|styles|worksheets\/[^/]+|_rels\/workbook)\.xml(?:\.rels)?$/i;

/**
 * The parts of an XLSX as text. No part is given more room than the zip says that it needs, and all of them together no
 * more than so much: what would become larger is cut off there, and half an XML file is not read.
 */
export function unpackedWorkbook(zip: Uint8Array): Unpacked {
  let bytes = 0;
  try {
    const files = unzipSync(zip, {
      filter: ({ name, originalSize }) => {
        if (!OURS.test(name)) return false;
        bytes += originalSize;
        return bytes <= MOST_BYTES;
      },
    });
    if (bytes > MOST_BYTES) return { ok: false, fault: "too-large" };
    const texts = new Map(Object.entries(files));
    return {
      ok: true,
      file: (name) => {
        const part = texts.get(name);
        return part === undefined ? null : new TextDecoder("utf-8", { fatal: true }).decode(part);
      },
    };
  } catch {
    return { ok: false, fault: "unreadable" };
  }
}
