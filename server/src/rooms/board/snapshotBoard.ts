import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { readFreehand } from "@buurtbord/shared/document/readFreehand.ts";
import type { BoardStorage } from "../../storage/BoardStorage.ts";
import { type BoardExport, exportOf } from "../BoardExport.ts";
import { restoreDocument } from "./restoreDocuments.ts";

/** A board as it was when a snapshot was saved, as plain data; null: no such snapshot. */
export async function snapshotBoard(
  storage: BoardStorage,
  boardId: BoardId,
  snapshotId: SnapshotId,
): Promise<BoardExport | null> {
  const snapshots = await storage.snapshots(boardId);
  const snapshot = snapshots.find(({ id }) => id === snapshotId);
  const state = await storage.snapshotState(boardId, snapshotId);
  if (snapshot === undefined || state === null) return null;
  return boardOfMoment(state, snapshot);
}

/** The same of its Yjs V2 state. */
export function boardOfMoment(state: Uint8Array, { takenAt }: Pick<Snapshot, "takenAt">): BoardExport {
  const document = restoreDocument(state, []);
  migrate(document);
  const { board } = readBoard(document);
  return exportOf(board, readFreehand(document), [], takenAt);
}
