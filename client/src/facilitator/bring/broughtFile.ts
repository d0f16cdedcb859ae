import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { FoundInTldraw } from "../../canvas/tldrawFile/readTldrawFile.ts";
import { newCommandId } from "../../sync/outbox/commandId.ts";
import type { FileFault } from "../../texts/bring/BringTexts.ts";
import { holdsCells } from "./linesOfList.ts";
import type { ReadSheet } from "./readTable.ts";

/** What is in a file that somebody brings. */
export type BroughtFile =
  | { readonly from: "table"; readonly sheets: readonly ReadSheet[] }
  | { readonly from: "drawing"; readonly found: FoundInTldraw }
  /** Lines of text without columns: as if they were pasted. */
  | { readonly from: "lines"; readonly text: string };

type Reading =
  | { readonly ok: true; readonly brought: BroughtFile }
  | { readonly ok: false; readonly fault: FileFault };

/** Larger ones hold photos or years: reading them would hold up the whole page. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** Reads a file by what its name says that it is, and what it then turns out to be. What reads it comes only now. */
export async function broughtFile(file: File, language: Language): Promise<Reading> {
  if (file.size > LARGEST_FILE) return { ok: false, fault: "too-large" };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return { ok: false, fault: "unreadable" };
  if (/\.tldr$/i.test(file.name)) return readDrawing(bytes);
  if (begins(bytes, OLD_OFFICE)) return { ok: false, fault: "old-workbook" };
  if (begins(bytes, ZIP)) return readSheets(bytes, language);
  return readText(bytes, /\.txt$/i.test(file.name));
}

/** How a zip begins, which a spreadsheet of now is; and what Excel made until 2003, or makes with a password. */
const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

function begins(bytes: Uint8Array, beginning: readonly number[]): boolean {
  return beginning.every((byte, n) => bytes[n] === byte);
}

async function readSheets(bytes: Uint8Array, language: Language): Promise<Reading> {
  const { askWorkbookWorker } = await import("./workbook/askWorkbookWorker.ts");
  const reading = await askWorkbookWorker({ bytes, language });
  return reading.ok ? { ok: true, brought: { from: "table", sheets: reading.sheets } } : reading;
}

async function readDrawing(bytes: Uint8Array): Promise<Reading> {
  const { readTldrawFile } = await import("../../canvas/tldrawFile/readTldrawFile.ts");
  const reading = readTldrawFile(new TextDecoder().decode(bytes), newCommandId);
  return reading.ok
    ? { ok: true, brought: { from: "drawing", found: reading.found } }
    : { ok: false, fault: reading.problem };
}

/** A file with bytes that no text has is a photo, a PDF, or a spreadsheet that was not saved as CSV. */
async function readText(bytes: Uint8Array, isPlain: boolean): Promise<Reading> {
  const { decoded, readTable } = await import("./readTable.ts");
  const text = decoded(bytes);
  if (text.includes("\0") || text.startsWith("%PDF")) return { ok: false, fault: "unreadable" };
  const table = readTable(text);
  if (table === null) return { ok: false, fault: "empty" };
  return isPlain && !holdsCells(text)
    ? { ok: true, brought: { from: "lines", text } }
    : { ok: true, brought: { from: "table", sheets: [{ name: "", table }] } };
}
