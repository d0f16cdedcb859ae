import type { PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { boardZip } from "./boardZip.ts";

/** All of a board as one takes it home. `readPhoto`: null where it cannot be had. */
export async function packBoard(
  room: Room,
  readPhoto: (name: PhotoName) => Promise<Uint8Array | null>,
): Promise<Uint8Array<ArrayBuffer>> {
  const board = await room.export();
  const moments = await momentsOf(room, board);
  const snapshots = board.snapshots.filter(({ id }) => moments.has(id));
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await readPhoto(name);
    if (photo !== null) photos.set(name, photo);
  }
  return boardZip({ ...board, snapshots }, photos, moments);
}

/** The board of each saved moment. One that is damaged on disk does not keep the others from coming along. */
async function momentsOf(
  room: Room,
  { snapshots }: BoardExport,
): Promise<ReadonlyMap<SnapshotId, BoardExport>> {
  const moments = new Map<SnapshotId, BoardExport>();
  for (const { id } of snapshots) {
    const board = await room.snapshotBoard(id).catch((error: unknown) => {
      if (error instanceof StorageError && error.code === "damaged") return null;
      throw error;
    });
    if (board !== null) moments.set(id, board);
  }
  return moments;
}
