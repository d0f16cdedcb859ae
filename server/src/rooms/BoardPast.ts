import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { type BoardStorage, type HistoryRow, StorageError } from "../storage/BoardStorage.ts";
import type { BoardExport } from "./BoardExport.ts";
import { lapseOf } from "./board/lapseOf.ts";
import { boardOfMoment, type StoredMoment } from "./board/snapshotBoard.ts";

/** What one board was before now: its saved moments, and what happened on it. */
export class BoardPast {
  readonly #storage: BoardStorage;
  readonly #boardId: BoardId;

  constructor(storage: BoardStorage, boardId: BoardId) {
    this.#storage = storage;
    this.#boardId = boardId;
  }

  /** Oldest first. */
  snapshots(): Promise<readonly Snapshot[]> {
    return this.#storage.snapshots(this.#boardId);
  }

  /** Null: no such snapshot. Rejects with code `damaged` when it cannot be read. */
  async moment(id: SnapshotId): Promise<StoredMoment | null> {
    const snapshot = (await this.snapshots()).find((each) => each.id === id);
    const state = await this.#storage.snapshotState(this.#boardId, id);
    return snapshot === undefined || state === null ? null : { snapshot, state };
  }

  /** The board as it was at that moment, read here and now; null: no such snapshot. */
  async snapshotBoard(id: SnapshotId): Promise<BoardExport | null> {
    const moment = await this.moment(id);
    return moment === null ? null : boardOfMoment(moment);
  }

  /** The Yjs V2 state of a saved moment; null: there is none, or it is damaged on disk. */
  async snapshotState(id: SnapshotId): Promise<Uint8Array | null> {
    try {
      return await this.#storage.snapshotState(this.#boardId, id);
    } catch (error) {
      if (error instanceof StorageError && error.code === "damaged") return null;
      throw error;
    }
  }

  /** What happened, oldest first. */
  history(): Promise<readonly HistoryRow[]> {
    return this.#storage.history(this.#boardId);
  }

  /** How the board came to be, without its words. */
  async lapse(): Promise<Lapse> {
    return lapseOf(await this.history());
  }
}
