import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BoardId, BuurtId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import {
  type Batch,
  type BoardRecord,
  type BoardStorage,
  type FirstState,
  type FirstTableState,
  type HistoryRow,
  type LoadedParts,
  type LoadResult,
  type Rewrite,
  StorageError,
} from "../BoardStorage.ts";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import type { KinErasure } from "../KinStorage.ts";
import { type FirstPiece, firstPieces } from "./firstPieces.ts";
import { LastingWriter } from "./LastingWriter.ts";
import { reasonOf } from "./storageErrors.ts";
import type { WriterThread } from "./WriterThread.ts";

/** The one file that holds everything, within the data folder. */
export const DATABASE_FILE = "buurtbord.sqlite";

/**
 * Opens the store in this folder, making both when needed. Rejects with StorageError `not-writable` or `too-old`.
 * `onWriterDeath` is told what the thread died of that writes; another takes its place.
 */
export async function openSqliteStorage(
  dataDir: string,
  onWriterDeath: (error: unknown) => void = () => {},
): Promise<SqliteStorage> {
  await makeFolder(dataDir);
  return new SqliteStorage(await LastingWriter.start(join(dataDir, DATABASE_FILE), onWriterDeath));
}

async function makeFolder(dataDir: string): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 });
  } catch (error) {
    const advice = "Choose another folder with DATA_DIR, or make this one writable.";
    throw new StorageError("not-writable", `Cannot make ${dataDir}. ${advice} (${reasonOf(error)})`, {
      cause: error,
    });
  }
}

/** Boards in one SQLite file, written and read by a thread of their own. */
export class SqliteStorage implements BoardStorage {
  readonly #writer: LastingWriter;

  constructor(writer: LastingWriter) {
    this.#writer = writer;
  }

  async create(board: BoardRecord, { tables = [], ...first }: FirstState): Promise<void> {
    const writer = await this.#writer.thread;
    const { madeOf } = first;
    const { whole, more } = travelling(first);
    if (more.length === 0 && tables.length === 0)
      return writer.write({ ask: "create", board, whole, madeOf });
    const coming = [{ board, first }, ...tables];
    try {
      for (const each of coming) await this.#bring(writer, each);
      const arrived = coming.map((each) => ({ boardId: each.board.id, madeOf: each.first.madeOf }));
      await writer.write({ ask: "arrive", boards: arrived });
    } catch (error) {
      await writer.write({ ask: "abandon", boardId: board.id }).catch(() => {}); // what opens the file next takes it away
      throw error;
    }
  }

  /** One piece after the other: what other boards write comes between. */
  async #bring(writer: WriterThread, { board, first }: FirstTableState): Promise<void> {
    const { madeOf } = first;
    const { whole, more } = travelling(first);
    await writer.write({ ask: "create", board, whole, madeOf, isArriving: true });
    for (const piece of more)
      await writer.write({ ask: "bring", boardId: board.id, piece, from: madeOf?.board });
  }

  async list(): Promise<readonly BoardRecord[]> {
    return (await this.#writer.thread).read({ ask: "list" });
  }

  async find(boardId: BoardId): Promise<BoardRecord | null> {
    return (await this.#writer.thread).read({ ask: "find", boardId });
  }

  async tablesOf(evening: BoardId): Promise<readonly BoardRecord[]> {
    return (await this.#writer.thread).read({ ask: "tablesOf", evening });
  }

  async findByJoinCode(code: string): Promise<BoardRecord | null> {
    return (await this.#writer.thread).read({ ask: "findByJoinCode", code });
  }

  async findByProjectCode(hash: string): Promise<BoardRecord | null> {
    return (await this.#writer.thread).read({ ask: "findByProjectCode", hash });
  }

  async load(boardId: BoardId, parts: LoadedParts = "whole"): Promise<LoadResult> {
    return (await this.#writer.thread).read({ ask: "load", boardId, parts });
  }

  async append(batch: Batch): Promise<void> {
    const document = batch.document && exact(batch.document);
    const backstage = batch.backstage && exact(batch.backstage);
    const snapshots = batch.snapshots.map(({ snapshot, state }) => ({ snapshot, state: exact(state) }));
    await (await this.#writer.thread).write({
      ask: "append",
      batch: { ...batch, document, backstage, snapshots },
    });
  }

  async compact(boardId: BoardId, seq: number, document: Uint8Array, backstage: Uint8Array): Promise<void> {
    await (await this.#writer.thread).write({
      ask: "compact",
      boardId,
      seq,
      document: exact(document),
      backstage: exact(backstage),
    });
  }

  async rewrite(rewrite: Rewrite): Promise<void> {
    const document = exact(rewrite.document);
    const backstage = exact(rewrite.backstage);
    const snapshots = rewrite.snapshots.map(({ snapshot, state }) => ({ snapshot, state: exact(state) }));
    await (await this.#writer.thread).write({
      ask: "rewrite",
      rewrite: { ...rewrite, document, backstage, snapshots },
    });
  }

  async putBuurt(buurt: BuurtRecord): Promise<void> {
    await (await this.#writer.thread).write({ ask: "putBuurt", buurt });
  }

  async buurt(id: BuurtId): Promise<BuurtRecord | null> {
    return (await this.#writer.thread).read({ ask: "buurt", id });
  }

  async eraseBuurt(id: BuurtId): Promise<void> {
    await (await this.#writer.thread).write({ ask: "eraseBuurt", id });
  }

  async setBuurtOf(boardId: BoardId, buurt: BuurtId | null): Promise<void> {
    await (await this.#writer.thread).write({ ask: "setBuurtOf", boardId, buurt });
  }

  async putProgramme(buurt: BuurtId, programme: SavedProgramme): Promise<void> {
    await (await this.#writer.thread).write({ ask: "putProgramme", buurt, programme });
  }

  async removeProgramme(buurt: BuurtId, id: string): Promise<void> {
    await (await this.#writer.thread).write({ ask: "removeProgramme", buurt, id });
  }

  async programmes(buurt: BuurtId): Promise<readonly SavedProgramme[]> {
    return (await this.#writer.thread).read({ ask: "programmes", buurt });
  }

  async erasedIds(): Promise<ReadonlySet<string>> {
    return (await this.#writer.thread).read({ ask: "erasedIds" });
  }

  async erasedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return (await this.#writer.thread).read({ ask: "erasedAmong", ids });
  }

  async kinErasures(): Promise<readonly KinErasure[]> {
    return (await this.#writer.thread).read({ ask: "kinErasures" });
  }

  async kinErased(done: KinErasure): Promise<void> {
    await (await this.#writer.thread).write({ ask: "kinErased", done });
  }

  async history(boardId: BoardId): Promise<readonly HistoryRow[]> {
    return (await this.#writer.thread).read({ ask: "history", boardId });
  }

  async erase(boardId: BoardId): Promise<void> {
    await (await this.#writer.thread).write({ ask: "erase", boardId });
  }

  async snapshots(boardId: BoardId): Promise<readonly Snapshot[]> {
    return (await this.#writer.thread).read({ ask: "snapshots", boardId });
  }

  async snapshotState(boardId: BoardId, snapshotId: SnapshotId): Promise<Uint8Array | null> {
    return (await this.#writer.thread).read({ ask: "snapshotState", boardId, snapshotId });
  }

  async putBlob(boardId: BoardId, name: string, bytes: Uint8Array): Promise<void> {
    await (await this.#writer.thread).write({ ask: "putBlob", boardId, name, bytes: exact(bytes) });
  }

  async getBlob(boardId: BoardId, name: string): Promise<Uint8Array | null> {
    return (await this.#writer.thread).read({ ask: "getBlob", boardId, name });
  }

  async removeBlob(boardId: BoardId, name: string): Promise<void> {
    await (await this.#writer.thread).write({ ask: "removeBlob", boardId, name });
  }

  async probe(): Promise<void> {
    await (await this.#writer.thread).write({ ask: "probe" });
  }

  async backup(path: string): Promise<void> {
    await (await this.#writer.thread).backup(path);
  }

  async close(): Promise<void> {
    await this.#writer.close();
  }

  /** Since it was opened: how many commits waited for the disk, and how many batches they saved. */
  stats(): { readonly commits: number; readonly batches: number } {
    return this.#writer.stats;
  }
}

function travelling(first: FirstTableState["first"]) {
  const { document, backstage } = first;
  const [piece, ...more] = firstPieces(first);
  const whole = { document: exact(document), backstage: exact(backstage), piece: exactPiece(piece) };
  return { whole, more: more.map(exactPiece) };
}

/** A view on a larger buffer would travel with the whole of that buffer. */
function exact(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}

function exactPiece({ snapshots, blobs, ...piece }: FirstPiece): FirstPiece {
  return {
    ...piece,
    snapshots: snapshots.map(({ snapshot, state }) => ({ snapshot, state: exact(state) })),
    blobs: blobs.map(([name, bytes]) => [name, exact(bytes)]),
  };
}
