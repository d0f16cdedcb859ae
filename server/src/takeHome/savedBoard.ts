import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import { StorageError } from "../storage/BoardStorage.ts";

/** The board of a saved moment; null: it is damaged on disk, which does not keep the rest from being taken home. */
export async function savedBoard(room: Room, id: SnapshotId): Promise<BoardExport | null> {
  try {
    return await room.snapshotBoard(id);
  } catch (error) {
    if (error instanceof StorageError && error.code === "damaged") return null;
    throw error;
  }
}
