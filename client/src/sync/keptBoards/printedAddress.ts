import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { fromBrowser, isRecord, toBrowser } from "./browserStorage.ts";

/** What stands on paper that hangs somewhere: the last that was printed from this browser. */
export interface PrintedAddress {
  readonly boardId: BoardId;
  readonly address: string;
}

const KEY = "buurtbord.printed";

export function keepPrinted(printed: PrintedAddress): void {
  toBrowser(KEY, printed);
}

export function keptPrinted(): PrintedAddress | null {
  const kept = fromBrowser(KEY);
  if (!isRecord(kept)) return null;
  const { boardId, address } = kept;
  return typeof boardId === "string" && typeof address === "string"
    ? { boardId: boardId as BoardId, address }
    : null;
}

/** The paper is gone. */
export function forgetPrinted(): void {
  toBrowser(KEY, null);
}
