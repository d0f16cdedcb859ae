import type { PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import { boardZip } from "./boardZip.ts";
import { savedBoard } from "./savedBoard.ts";
import { takeBoard } from "./takeBoard.ts";
import type { Photos } from "./takeHomeFiles.ts";

/** Null where it cannot be had. */
export type ReadPhoto = (name: PhotoName) => Promise<Uint8Array | null>;

/** All of a board as one takes it home. */
export async function packBoard(room: Room, readPhoto: ReadPhoto): Promise<Uint8Array<ArrayBuffer>> {
  const taken = await takeBoard(room);
  const moments = new Map<SnapshotId, BoardExport>();
  for (const { id } of taken.board.snapshots) {
    const board = await savedBoard(room, id);
    if (board !== null) moments.set(id, board);
  }
  const snapshots = taken.board.snapshots.filter(({ id }) => moments.has(id));
  const whole = { ...taken, board: { ...taken.board, snapshots } };
  return boardZip(whole, await photosOf(room, readPhoto), moments);
}

/** Everything that the board and its moments show. */
export async function photosOf(room: Room, readPhoto: ReadPhoto): Promise<Photos> {
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await readPhoto(name);
    if (photo !== null) photos.set(name, photo);
  }
  return photos;
}
