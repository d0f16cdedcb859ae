import type { FoundInTldraw } from "../../canvas/tldrawFile/readTldrawFile.ts";
import { newCommandId } from "../../sync/outbox/commandId.ts";
import type { FileFault } from "../../texts/bring/BringTexts.ts";
import type { ReadTable } from "./readTable.ts";

/** What is in a file that somebody brings. */
export type BroughtFile =
  | { readonly from: "table"; readonly table: ReadTable }
  | { readonly from: "drawing"; readonly found: FoundInTldraw }
  /** Lines of text without columns: as if they were pasted. */
  | { readonly from: "lines"; readonly text: string };

type Reading =
  | { readonly ok: true; readonly brought: BroughtFile }
  | { readonly ok: false; readonly fault: FileFault };

/** Larger ones hold photos or years: reading them would hold up the whole page. */
const LARGEST_FILE = 8 * 1024 * 1024;

/** Reads a file by what its name says that it is, and what it then turns out to be. What reads it comes only now. */
export async function broughtFile(file: File): Promise<Reading> {
  if (file.size > LARGEST_FILE) return { ok: false, fault: "too-large" };
  const bytes = await file.arrayBuffer().then(
    (buffer) => new Uint8Array(buffer),
    () => null,
  );
  if (bytes === null) return { ok: false, fault: "unreadable" };
  return /\.tldr$/i.test(file.name) ? readDrawing(bytes) : readText(bytes, /\.txt$/i.test(file.name));
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
  const table = readTable(bytes);
  if (table === null) return { ok: false, fault: "empty" };
  return isPlain || table.columns === 1
    ? { ok: true, brought: { from: "lines", text } }
    : { ok: true, brought: { from: "table", table } };
}
