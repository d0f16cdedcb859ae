import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type * as Y from "yjs";
import type { BoardRecord, FirstState } from "../storage/BoardStorage.ts";

/** A board that is about to be made: with its saved moments and photos, where it was something before. */
export interface FirstBoard extends Pick<FirstState, "snapshots" | "blobs" | "tables"> {
  readonly record: BoardRecord;
  readonly document: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
}
