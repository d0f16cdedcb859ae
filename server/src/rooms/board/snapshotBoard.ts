import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { readFreehand } from "@buurtbord/shared/document/readFreehand.ts";
import { type BoardExport, exportOf } from "../BoardExport.ts";
import { restoreDocument } from "./restoreDocuments.ts";

/** A saved moment with its Yjs V2 state. */
export interface StoredMoment {
  readonly snapshot: Snapshot;
  readonly state: Uint8Array;
}

/** The board as it was then, as plain data. A full one takes long to read: where a room waits, ask a thread. */
export function boardOfMoment({ snapshot, state }: StoredMoment): BoardExport {
  const document = restoreDocument(state, []);
  migrate(document);
  const { board } = readBoard(document);
  return exportOf(board, readFreehand(document), [], snapshot.takenAt);
}
