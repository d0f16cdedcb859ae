import type { BackstageReader } from "@buurtbord/shared/board/BackstageReader.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Situation } from "@buurtbord/shared/commands/Decision.ts";
import { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import { BoardProjection } from "@buurtbord/shared/document/BoardProjection.ts";
import { backstageReader } from "@buurtbord/shared/document/backstageDocument.ts";
import { migrate } from "@buurtbord/shared/document/migrations.ts";
import type * as Y from "yjs";
import type { Batch, BoardRecord } from "../../storage/BoardStorage.ts";
import { LoggedDocument } from "../sync/LoggedDocument.ts";

export interface BoardStateParts {
  readonly record: BoardRecord;
  readonly epoch: number;
  readonly seq: number;
  readonly document: Y.Doc;
  readonly backstage: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
  /** Updates in the log since the last compaction, and their bytes. */
  readonly logged: { readonly updates: number; readonly bytes: number };
  /** How many snapshots there are. */
  readonly snapshots: number;
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
  /** How many snapshots there are, with those of the turn that is under way. */
  snapshots: number;
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
    this.snapshots = parts.snapshots;
    this.document = new LoggedDocument(parts.document);
    this.backstage = new LoggedDocument(parts.backstage);
    this.ledger = new LedgerState(parts.ledger);
    this.behindScenes = backstageReader(parts.backstage);
    migrate(parts.document); // what it changes is gathered too, and goes on disk with the first batch
    this.projection = new BoardProjection(parts.document);
    void this.board; // a board without a frame must fail here, not in a turn
  }

  /** A live view: its maps change in place. */
  get board(): Board {
    return this.projection.board;
  }

  get situation(): Situation {
    const { board, ledger, snapshots, behindScenes: backstage } = this;
    return { board, backstage, ledger, snapshots };
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
