import type { Language } from "@buurtbord/shared/board/Language.ts";
import { readWorkbook } from "./readWorkbook.ts";

/** What the worker is asked, once. */
export interface WorkbookQuestion {
  readonly bytes: Uint8Array;
  readonly language: Language;
}

// A spreadsheet may be made to keep whoever reads it busy for minutes: here nobody waits for it but who asked.
self.onmessage = ({ data: { bytes, language } }: MessageEvent<WorkbookQuestion>) => {
  self.postMessage(readWorkbook(bytes, language));
};
