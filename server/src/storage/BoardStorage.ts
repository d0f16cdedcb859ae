import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { ActivityId, BoardId, BuurtId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Language } from "@buurtbord/shared/board/Language.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { BuurtStorage } from "./BuurtStorage.ts";
import type { KinStorage, ToldErasure } from "./KinStorage.ts";

export type { KinErasure, ToldErasure } from "./KinStorage.ts";

/**
 * Keeps boards. Everything that resolves is on disk; a promise that rejects with StorageError left nothing behind
 * (only where whatever wrote it died before it could answer, reading may show it after all).
 * Implementations run boardStorageContract.ts. Nothing here knows what a card is: documents are bytes.
 */
export interface BoardStorage extends BuurtStorage, KinStorage {
  /**
   * Makes a board with its first state and its first tables, whole or not at all, however large: other boards are
   * written meanwhile. Rejects with code `code-taken` when a join code is in use, and with `conflict` when it is the
   * table of an evening that is not there, or of a group that has one, and when something was erased since that was
   * looked through (MadeOf).
   */
  create(board: BoardRecord, first: FirstState): Promise<void>;
  /** All boards, newest activity first. Reads no documents. */
  list(): Promise<readonly BoardRecord[]>;
  /** One board as it stands in the list. Null: there is none. */
  find(boardId: BoardId): Promise<BoardRecord | null>;
  /** The tables of an evening, oldest first. */
  tablesOf(evening: BoardId): Promise<readonly BoardRecord[]>;
  /** The board that this join code opens. */
  findByJoinCode(code: string): Promise<BoardRecord | null>;
  /** The board with the project that this code opens, of a board and its copy the newest. `hash`: of the code, as the ledger keeps it. */
  findByProjectCode(hash: string): Promise<BoardRecord | null>;
  /**
   * "Not there" and "cannot be read" are different answers. Rejects with code `conflict` when the documents are asked
   * up to a batch that the log does not have, or no longer has.
   */
  load(boardId: BoardId, parts?: LoadedParts): Promise<LoadResult>;
  /** Adds one batch, whole or not at all. Rejects with code `conflict` when `batch.seq` is not the next. */
  append(batch: Batch): Promise<void>;
  /**
   * Replaces the log up to and including `seq` by one whole state, keeping the previous whole state and what was
   * appended since. `document` and `backstage` are Yjs V2 states. Rejects with code `conflict` when the log does not
   * have that batch, or no longer has it: a board that was written anew meanwhile stays as it is.
   */
  compact(boardId: BoardId, seq: number, document: Uint8Array, backstage: Uint8Array): Promise<void>;
  /**
   * Puts a board that was written anew in the place of the old one, for real: of what was before, nothing is left but
   * what is given again. Rejects with code `conflict` when `seq` is not the next.
   */
  rewrite(rewrite: Rewrite): Promise<void>;
  /** Removes everything of a board for real, and of its tables, in one commit. */
  erase(boardId: BoardId): Promise<void>;
  /** The ids of everything that was ever erased here, boards too. */
  erasedIds(): Promise<ReadonlySet<string>>;
  /** Those of these ids that were: of a long list only what is asked for travels. */
  erasedAmong(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Oldest first. */
  history(boardId: BoardId): Promise<readonly HistoryRow[]>;
  snapshots(boardId: BoardId): Promise<readonly Snapshot[]>;
  /**
   * The board's Yjs V2 state as it was at that moment. Null: there is no such snapshot. Rejects with code `damaged` when
   * it cannot be read; those before it can.
   */
  snapshotState(boardId: BoardId, snapshotId: SnapshotId): Promise<Uint8Array | null>;
  putBlob(boardId: BoardId, name: string, bytes: Uint8Array): Promise<void>;
  getBlob(boardId: BoardId, name: string): Promise<Uint8Array | null>;
  removeBlob(boardId: BoardId, name: string): Promise<void>;
  /** Resolves when a write could be committed just now. */
  probe(): Promise<void>;
  /**
   * A consistent copy of everything, made while running, into a new file at `path`. Beside it lies what is needed to
   * leave out what was erased, should an older copy there be put back.
   */
  backup(path: string): Promise<void>;
  /** Finishes what was begun and lets go of the files. */
  close(): Promise<void>;
}

export interface BoardRecord {
  readonly id: BoardId;
  readonly title: string;
  readonly activity: ActivityId;
  readonly language: Language;
  /** Six digits, or eight characters with PUBLIC_URL. */
  readonly joinCode: string;
  /** What follows the code in a QR's path, so that scanning needs no guessing: eight characters. */
  readonly joinKey: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
  readonly lastActivityAt: number;
  /** On whose shelf it stands; null: on nobody's. */
  readonly buurt: BuurtId | null;
  /** Of which evening it is a table, and of which of its groups; null: it is a board by itself. */
  readonly tableOf: TableOf | null;
}

/** The state before the first batch (sequence number 0). Yjs V2 states. */
export interface FirstState {
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
  readonly ledger: readonly LedgerEntry[];
  /** Of a board that was somewhere else before; left out: none. */
  readonly snapshots?: Batch["snapshots"];
  /** The same, by name. */
  readonly blobs?: ReadonlyMap<string, Uint8Array>;
  /** Of an evening that had tables before: they come with it. Left out: none. */
  readonly tables?: readonly FirstTableState[];
  /** Left out: of nothing. */
  readonly madeOf?: MadeOf;
}

/** What a new board was made of. */
export interface MadeOf {
  /** A copy has the ids of what it is made of; what comes out of a file has others, made of those. */
  readonly as: "copy" | "file";
  readonly board: BoardId;
  /** Names of blobs that lie there and come along, as far as they can be read. */
  readonly blobs?: readonly string[];
  /** How many ids were on the list of what was erased when what goes into this board was looked through for them. */
  readonly erasedThen: number;
}

/** The table of a group, made with its evening. */
export interface FirstTableState {
  readonly board: BoardRecord;
  readonly first: Omit<FirstState, "tables">;
}

/** What one turn of a room changed: committed together or not at all. */
export interface Batch {
  readonly boardId: BoardId;
  /** One more than the batch before; the first is 1. */
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Yjs V1 updates, or null where nothing changed. */
  readonly document: Uint8Array | null;
  readonly backstage: Uint8Array | null;
  /** In order: what is put and removed in the ledger. */
  readonly ledger: readonly LedgerWrite[];
  readonly history: readonly HistoryRow[];
  readonly snapshots: readonly { readonly snapshot: Snapshot; readonly state: Uint8Array }[];
  /** Left out: none. */
  readonly removedSnapshots?: readonly SnapshotId[];
  /** Whether what lies on the board changed since its newest snapshot; left out: as it was. */
  readonly isChanged?: boolean;
  /** Names of blobs that go with it; left out: none. */
  readonly removedBlobs?: readonly string[];
}

/** A board without what was erased, to take the place of the board, its log and its whole states. */
export interface Rewrite {
  readonly boardId: BoardId;
  readonly seq: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** One that this board never had. */
  readonly epoch: number;
  /** Yjs V2 states. */
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
  /** The whole ledger. */
  readonly ledger: readonly LedgerEntry[];
  /** To be added. */
  readonly history: readonly HistoryRow[];
  /** New ones, and those that take the place of what they were. */
  readonly snapshots: readonly { readonly snapshot: Snapshot; readonly state: Uint8Array }[];
  /** As of a batch. */
  readonly removedSnapshots?: readonly SnapshotId[];
  readonly isChanged?: boolean;
  /** Ids of what goes: also from history, and to be remembered. */
  readonly erased: readonly string[];
  /** What the board's kin hears of it; left out: nothing. */
  readonly told?: ToldErasure;
  /** Names of blobs that go too; left out: none. */
  readonly removedBlobs?: readonly string[];
  /** Whether the whole state before this one stays beside it, as after a compaction: never when something is erased. */
  readonly previousState: "kept" | "removed";
}

export type LedgerWrite =
  | { readonly write: "put"; readonly entry: LedgerEntry }
  | { readonly write: "remove"; readonly entry: LedgerEntry };

/** What happened, without texts and without people; outlives compaction. */
export interface HistoryRow {
  readonly at: number;
  readonly what: "added" | "moved" | "changed" | "connected" | "removed" | "restored";
  /** The card, or for `connected` the connection. */
  readonly of: string;
  readonly pos: readonly [number, number] | null;
}

/**
 * `documentsUpTo`: the documents as they were after that batch, and not the ledger, which may be as large as all that
 * was ever asked. It is empty then.
 */
export type LoadedParts = "whole" | { readonly documentsUpTo: number };

export type LoadResult =
  | { readonly state: "loaded"; readonly board: LoadedBoard }
  | { readonly state: "not-found" }
  | {
      readonly state: "damaged";
      readonly record: BoardRecord;
      /** For the log, not for people; it never says what was written. */
      readonly reason: string;
      /** What can still be opened as a new board: everything before the damage. Null: nothing can be read. */
      readonly lastGood: LastGood | null;
      /** The ledger as far as it can be read: who holds which secret. */
      readonly ledger: readonly LedgerEntry[];
    };

export interface LastGood {
  /** Milliseconds since 1970: when the board was like this. */
  readonly at: number;
  /** A Yjs V2 state with the V1 updates that followed it. */
  readonly document: Uint8Array;
  readonly updates: readonly Uint8Array[];
}

export interface LoadedBoard {
  readonly record: BoardRecord;
  readonly epoch: number;
  /** Sequence number of the last batch. */
  readonly seq: number;
  /** Yjs V2 states as of the last compaction, and the V1 updates since, in order. */
  readonly document: Uint8Array;
  readonly documentUpdates: readonly Uint8Array[];
  readonly backstage: Uint8Array;
  readonly backstageUpdates: readonly Uint8Array[];
  readonly ledger: readonly LedgerEntry[];
  /** Oldest first. */
  readonly snapshots: readonly Snapshot[];
  /** Whether what lies on the board changed since the newest of them. */
  readonly isChanged: boolean;
}

/** A write that did not happen, or a store that cannot be used. */
export class StorageError extends Error {
  readonly code: StorageErrorCode;
  constructor(code: StorageErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "StorageError";
    this.code = code;
  }
}

/** `damaged`: it is there and cannot be read (a snapshot, a blob; for a board see LoadResult). */
export type StorageErrorCode =
  | "not-saved"
  | "conflict"
  | "code-taken"
  | "not-writable"
  | "too-old"
  | "damaged"
  | "closed";
