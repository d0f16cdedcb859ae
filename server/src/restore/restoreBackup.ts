import { copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { restoreBoard } from "../rooms/board/restoreBoard.ts";
import { erasedAsNoted } from "../rooms/erase/erasableIds.ts";
import { rewriteOf } from "../rooms/erase/rewriteOf.ts";
import type { RoomParts } from "../rooms/RoomParts.ts";
import { Turn } from "../rooms/turn/Turn.ts";
import type { Batch, BoardRecord, BoardStorage } from "../storage/BoardStorage.ts";
import { ERASED_FILE, ErasedList, readErasedIds } from "../storage/sqlite/ErasedList.ts";
import { DATABASE_FILE, openSqliteStorage } from "../storage/sqlite/SqliteStorage.ts";
import { clearRestoring, RESTORING } from "./clearRestoring.ts";
import { finishRestore, putInPlace } from "./putInPlace.ts";

export interface Restored {
  readonly boards: number;
  /** Erased since the backup was made: they stay gone. */
  readonly leftOut: number;
  /** Could not be read in the backup, so that nobody can say what of them was erased since. */
  readonly unreadable: readonly BoardId[];
}

/**
 * Puts a backup in the place of the database in `dataDir`. What was erased since it was made, as the lists beside both
 * tell, does not come back; every board begins a new epoch, so that no page goes on with a copy from after the backup.
 * No server may run on `dataDir`. Rejects with StorageError when the backup cannot be read; then nothing has changed.
 * Killed at whatever moment, all is as it was or all is put back, once `finishRestore` and `clearRestoring` have been.
 */
export async function restoreBackup(
  backup: string,
  dataDir: string,
  parts: Omit<RoomParts, "storage">,
): Promise<Restored> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  await finishRestore(dataDir); // its list of what was erased counts too
  const erased = new Set([
    ...readErasedIds(join(dataDir, ERASED_FILE)),
    ...readErasedIds(join(dirname(backup), ERASED_FILE)),
  ]);
  await clearRestoring(dataDir);
  const folder = await mkdtemp(join(dataDir, RESTORING));
  try {
    await copyFile(backup, join(folder, DATABASE_FILE));
    new ErasedList(join(folder, ERASED_FILE)).add([...erased]);
    const restored = await purge(await openSqliteStorage(folder), erased, parts);
    await putInPlace(folder, dataDir);
    return restored;
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function purge(
  storage: BoardStorage,
  erased: ReadonlySet<string>,
  parts: Omit<RoomParts, "storage">,
): Promise<Restored> {
  let [boards, leftOut] = [0, 0];
  const unreadable: BoardId[] = [];
  try {
    for (const { id, tableOf } of eveningsFirst(await storage.list())) {
      if (erased.has(id) || (tableOf !== null && erased.has(tableOf.evening))) leftOut += 1;
      else if (await rewriteWithout(id, erased, { ...parts, storage })) boards += 1;
      else unreadable.push(id);
      if (erased.has(id) || unreadable.includes(id)) await storage.erase(id);
    }
  } finally {
    await storage.close();
  }
  return { boards, leftOut, unreadable };
}

/** Tables go with their evening: so that comes first. */
function eveningsFirst(boards: readonly BoardRecord[]): readonly BoardRecord[] {
  return boards.toSorted((one, other) => Number(one.tableOf !== null) - Number(other.tableOf !== null));
}

/** False: this board cannot be read. */
async function rewriteWithout(id: BoardId, erased: ReadonlySet<string>, parts: RoomParts): Promise<boolean> {
  const loading = await parts.storage.load(id);
  if (loading.state !== "loaded") return false;
  const state = restoreBoard(loading.board, parts.random);
  const turn = new Turn(state, parts);
  const { gone, withCards } = erasedAsNoted(erased);
  turn.eraseAgain(gone, withCards);
  const { batch, erasure } = turn.finish();
  const nothing: Batch = {
    boardId: id,
    seq: state.seq + 1,
    at: state.lastActivityAt,
    document: null,
    backstage: null,
    ledger: [],
    history: [],
    snapshots: [],
  };
  const nameless = erasure?.nameless ?? new Set<never>();
  const everything = { gone: erased, nameless, known: erased }; // each board is gone through for all of it
  const rewrite = await rewriteOf(
    state,
    { ...(batch ?? nothing), at: state.lastActivityAt },
    everything,
    parts,
  );
  await parts.storage.rewrite({ ...rewrite, erased: [] }); // they are on the list already
  state.destroy();
  return true;
}
