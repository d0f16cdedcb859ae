import type { PhotoName, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { mayDo } from "@buurtbord/shared/commands/rights.ts";
import type { Handler } from "hono";
import type { BoardEnv } from "../middleware/boardAccess.ts";
import type { Access } from "../rooms/Access.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { Room } from "../rooms/Room.ts";
import { StorageError } from "../storage/BoardStorage.ts";
import { boardZip } from "../takeHome/boardZip.ts";
import { answerError } from "./answerError.ts";

/** `GET /api/boards/:id/export`: a zip that one can take home, and bring back. */
export const exportBoard: Handler<BoardEnv> = async (c) => {
  const { room, access } = c.var;
  if (!mayDo(access.role, "export-board")) return answerError(c, "not-allowed");
  const board = await room.export();
  const moments = await momentsOf(room, board);
  const snapshots = board.snapshots.filter(({ id }) => moments.has(id));
  const zip = await boardZip({ ...board, snapshots }, await photosOf(room, access), moments);
  const name = encodeURIComponent(`${board.title}.zip`);
  c.header("Content-Disposition", `attachment; filename="buurtbord.zip"; filename*=UTF-8''${name}`);
  c.header("Content-Type", "application/zip");
  return c.body(zip);
};

async function photosOf(room: Room, access: Access): Promise<ReadonlyMap<PhotoName, Uint8Array>> {
  const photos = new Map<PhotoName, Uint8Array>();
  for (const name of await room.photos.shown()) {
    const photo = await room.photos.read(access, name);
    if (photo !== null) photos.set(name, photo);
  }
  return photos;
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
