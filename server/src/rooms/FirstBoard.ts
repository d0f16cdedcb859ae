import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type * as Y from "yjs";
import type { BoardRecord, FirstState } from "../storage/BoardStorage.ts";

/** A board that is about to be made, and stays open under the client id that its document has. */
export interface FirstBoard extends Pick<FirstState, "blobs"> {
  readonly record: BoardRecord;
  readonly document: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
}

/** A board that is about to be made of what another was: it goes to disk as it is, and is opened by who comes. */
export interface CopiedBoard extends Omit<FirstState, "backstage"> {
  readonly record: BoardRecord;
}
