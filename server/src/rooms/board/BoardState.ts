import type { BackstageReader } from "@buurtbord/shared/board/BackstageReader.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Situation } from "@buurtbord/shared/commands/Decision.ts";
import { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { BoardProjection } from "@buurtbord/shared/document/BoardProjection.ts";
import { BackstageDocument } from "@buurtbord/shared/document/backstageDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import { noticeChanges } from "@buurtbord/shared/document/noticeChanges.ts";
import type * as Y from "yjs";
import type { Batch, BoardRecord } from "../../storage/BoardStorage.ts";
import { LoggedDocument } from "../sync/LoggedDocument.ts";
import { momentNames } from "./momentNames.ts";

export interface BoardStateParts {
  readonly record: BoardRecord;
  readonly epoch: number;
  readonly seq: number;
  readonly document: Y.Doc;
  readonly backstage: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
  /** Updates in the log since the last compaction, and their bytes. */
  readonly logged: { readonly updates: number; readonly bytes: number };
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Whether what lies on the board changed since the newest of them. */
  readonly isChanged: boolean;
}

/** One board in memory. Thrown away whole when a write fails, for then it is ahead of the disk. */
export class BoardState {
  readonly record: BoardRecord;
  readonly epoch: number;
  /** Sequence number of the last batch on disk. */
  seq: number;
  readonly document: LoggedDocument;
  readonly backstage: LoggedDocument;
  readonly ledger: LedgerState;
  readonly projection: BoardProjection;
  logged: { readonly updates: number; readonly bytes: number };
  /** Milliseconds since 1970 of the last batch on disk. */
  lastActivityAt: number;
  #snapshots: readonly Snapshot[];
  #isChanged: boolean;
  #isDestroyed = false;
  /** What the backstage document holds, as it is when asked. */
  readonly behindScenes: BackstageReader;

  /** Throws when the document holds no board. */
  constructor(parts: BoardStateParts) {
    this.record = parts.record;
    this.epoch = parts.epoch;
    this.seq = parts.seq;
    this.logged = parts.logged;
    this.lastActivityAt = parts.record.lastActivityAt;
    this.#snapshots = parts.snapshots;
    this.#isChanged = parts.isChanged;
    this.document = new LoggedDocument(parts.document);
    this.backstage = new LoggedDocument(parts.backstage);
    this.ledger = new LedgerState(parts.ledger);
    this.behindScenes = new BackstageDocument(parts.backstage);
    migrate(parts.document); // what it changes is gathered too, and goes on disk with the first batch
    this.projection = new BoardProjection(parts.document);
    noticeChanges(parts.document, () => {
      this.#isChanged = true;
    });
    void this.board; // a board without a frame must fail here, not in a turn
  }

  /** A live view: its maps change in place. */
  get board(): Board {
    return this.projection.board;
  }

  get situation(): Situation {
    const { board, ledger, behindScenes: backstage } = this;
    const [snapshots, isChanged] = [this.#snapshots, this.#isChanged];
    return { board, backstage, ledger, snapshots, isChanged, momentNames: momentNames(board) };
  }

  /** Whether what lies on the board changed since the newest snapshot, also by the turn that is under way. */
  get isChanged(): boolean {
    return this.#isChanged;
  }

  snapshotSaved(snapshot: Snapshot): void {
    this.#snapshots = [...this.#snapshots, snapshot];
    this.#isChanged = false;
  }

  snapshotRemoved(id: SnapshotId): void {
    this.#snapshots = this.#snapshots.filter((each) => each.id !== id);
  }

  /** To be called when a batch is on disk. */
  appended(batch: Batch): void {
    this.seq = batch.seq;
    this.lastActivityAt = batch.at;
    const bytes = (batch.document?.length ?? 0) + (batch.backstage?.length ?? 0);
    this.logged = { updates: this.logged.updates + 1, bytes: this.logged.bytes + bytes };
  }

  destroy(): void {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.projection.destroy();
    this.document.doc.destroy();
    this.backstage.doc.destroy();
  }
}
