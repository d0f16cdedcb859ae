import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import {
  type Batch,
  type BoardRecord,
  type BoardStorage,
  type FirstState,
  type HistoryRow,
  type LoadResult,
  type Rewrite,
  StorageError,
} from "../BoardStorage.ts";
import { reasonOf } from "./storageErrors.ts";
import { WriterThread } from "./WriterThread.ts";

/** The one file that holds everything, within the data folder. */
export const DATABASE_FILE = "buurtbord.sqlite";

/** Opens the store in this folder, making both when needed. Rejects with StorageError `not-writable` or `too-old`. */
export async function openSqliteStorage(dataDir: string): Promise<SqliteStorage> {
  await makeFolder(dataDir);
  return new SqliteStorage(await WriterThread.start(join(dataDir, DATABASE_FILE)));
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
  readonly #writer: WriterThread;

  constructor(writer: WriterThread) {
    this.#writer = writer;
  }

  async create(board: BoardRecord, first: FirstState): Promise<void> {
    const { document, backstage, ledger } = first;
    await this.#writer.write({
      ask: "create",
      board,
      first: { document: exact(document), backstage: exact(backstage), ledger },
    });
  }

  async list(): Promise<readonly BoardRecord[]> {
    return this.#writer.read({ ask: "list" });
  }

  async findByJoinCode(code: string): Promise<BoardRecord | null> {
    return this.#writer.read({ ask: "findByJoinCode", code });
  }

  async load(boardId: BoardId): Promise<LoadResult> {
    return this.#writer.read({ ask: "load", boardId });
  }

  async append(batch: Batch): Promise<void> {
    const document = batch.document && exact(batch.document);
    const backstage = batch.backstage && exact(batch.backstage);
    const snapshots = batch.snapshots.map(({ snapshot, state }) => ({ snapshot, state: exact(state) }));
    await this.#writer.write({ ask: "append", batch: { ...batch, document, backstage, snapshots } });
  }

  async compact(boardId: BoardId, seq: number, document: Uint8Array, backstage: Uint8Array): Promise<void> {
    await this.#writer.write({
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
    await this.#writer.write({ ask: "rewrite", rewrite: { ...rewrite, document, backstage, snapshots } });
  }

  async erasedIds(): Promise<ReadonlySet<string>> {
    return this.#writer.read({ ask: "erasedIds" });
  }

  async history(boardId: BoardId): Promise<readonly HistoryRow[]> {
    return this.#writer.read({ ask: "history", boardId });
  }

  async erase(boardId: BoardId): Promise<void> {
    await this.#writer.write({ ask: "erase", boardId });
  }

  async snapshots(boardId: BoardId): Promise<readonly Snapshot[]> {
    return this.#writer.read({ ask: "snapshots", boardId });
  }

  async snapshotState(boardId: BoardId, snapshotId: SnapshotId): Promise<Uint8Array | null> {
    return this.#writer.read({ ask: "snapshotState", boardId, snapshotId });
  }

  async putBlob(boardId: BoardId, name: string, bytes: Uint8Array): Promise<void> {
    await this.#writer.write({ ask: "putBlob", boardId, name, bytes: exact(bytes) });
  }

  async getBlob(boardId: BoardId, name: string): Promise<Uint8Array | null> {
    return this.#writer.read({ ask: "getBlob", boardId, name });
  }

  async removeBlob(boardId: BoardId, name: string): Promise<void> {
    await this.#writer.write({ ask: "removeBlob", boardId, name });
  }

  async probe(): Promise<void> {
    await this.#writer.write({ ask: "probe" });
  }

  async backup(path: string): Promise<void> {
    await this.#writer.backup(path);
  }

  async close(): Promise<void> {
    await this.#writer.close();
  }

  /** Since it was opened: how many commits waited for the disk, and how many batches they saved. */
  stats(): { readonly commits: number; readonly batches: number } {
    return this.#writer.stats;
  }
}

/** A view on a larger buffer would travel with the whole of that buffer. */
function exact(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
}
