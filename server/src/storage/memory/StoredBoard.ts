import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { type LedgerEntry, ledgerKey } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import {
  type Batch,
  type BoardRecord,
  type FirstState,
  type HistoryRow,
  type LoadedParts,
  type LoadResult,
  type MadeOf,
  type Rewrite,
  StorageError,
} from "../BoardStorage.ts";
import type { KinErasure } from "../KinStorage.ts";

/** A board as MemoryStorage keeps it. Plain data, so that it can be copied and serialized whole. */
export interface StoredBoard {
  record: BoardRecord;
  seq: number;
  /** The newest and the one before, newest last. */
  states: StoredState[];
  updates: StoredUpdate[];
  ledger: Map<string, LedgerEntry>;
  epoch: number;
  history: HistoryRow[];
  snapshots: StoredSnapshot[];
  isChanged: boolean;
  readonly blobs: Map<string, Uint8Array>;
  isLedgerDamaged: boolean;
  /** What it was made of; left out: of nothing. */
  kin?: { readonly as: MadeOf["as"]; readonly family: BoardId };
  /** What went from its kin, and is still to go from it. */
  erasures: readonly KinErasure[];
}

interface StoredSnapshot {
  readonly snapshot: Snapshot;
  readonly state: Uint8Array;
  isDamaged?: boolean;
}

interface StoredState {
  readonly seq: number;
  readonly at: number;
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
  isDamaged: boolean;
}

interface StoredUpdate {
  readonly seq: number;
  readonly at: number;
  readonly document: Uint8Array | null;
  readonly backstage: Uint8Array | null;
  isDamaged: boolean;
}

export function newBoard(record: BoardRecord, first: FirstState): StoredBoard {
  const { document, backstage, ledger, snapshots = [], blobs = new Map<string, Uint8Array>() } = first;
  return {
    record,
    seq: 0,
    epoch: 1,
    states: [{ seq: 0, at: record.createdAt, document, backstage, isDamaged: false }],
    updates: [],
    ledger: ledgerMap(ledger),
    history: [],
    snapshots: [...snapshots],
    isChanged: false,
    blobs: new Map(blobs),
    isLedgerDamaged: false,
    erasures: [],
  };
}

export function appendBatch(board: StoredBoard, batch: Batch): void {
  const { seq, at, document, backstage } = batch;
  if (seq !== board.seq + 1) {
    throw new StorageError("conflict", `Batch ${seq} is not the next of board ${board.record.id}.`);
  }
  board.seq = seq;
  board.record = { ...board.record, lastActivityAt: at };
  board.updates.push({ seq, at, document, backstage, isDamaged: false });
  for (const { write, entry } of batch.ledger) {
    if (write === "put") board.ledger.set(ledgerPlace(entry), entry);
    else board.ledger.delete(ledgerPlace(entry));
  }
  board.history.push(...batch.history);
  keepSnapshots(board, batch);
  for (const name of batch.removedBlobs ?? []) board.blobs.delete(name);
}

export function compactBoard(
  board: StoredBoard,
  seq: number,
  contents: Pick<StoredState, "document" | "backstage">,
): void {
  const moment = [...board.states.slice(-1), ...board.updates].find((row) => row.seq === seq);
  if (moment === undefined) {
    throw new StorageError("conflict", `Board ${board.record.id} has no batch ${seq} to compact to.`);
  }
  const kept = board.states.filter((state) => state.seq !== seq);
  board.states = [...kept.slice(-1), { seq, at: moment.at, ...contents, isDamaged: false }];
  board.updates = board.updates.filter((update) => update.seq > seq);
}

export function rewriteBoard(board: StoredBoard, rewrite: Rewrite): void {
  const { seq, at, epoch, document, backstage } = rewrite;
  if (seq !== board.seq + 1) {
    throw new StorageError("conflict", `Batch ${seq} is not the next of board ${board.record.id}.`);
  }
  const erased = new Set(rewrite.erased);
  board.seq = seq;
  board.epoch = epoch;
  board.record = { ...board.record, lastActivityAt: at };
  const kept = rewrite.previousState === "kept" ? board.states.slice(-1) : [];
  board.states = [...kept, { seq, at, document, backstage, isDamaged: false }];
  board.updates = [];
  board.ledger = ledgerMap(rewrite.ledger);
  board.history = [...board.history.filter((row) => !erased.has(row.of)), ...rewrite.history];
  keepSnapshots(board, rewrite);
  for (const name of rewrite.removedBlobs ?? []) board.blobs.delete(name);
}

/** What goes, what takes the place of what it was, and what is new. */
function keepSnapshots(
  board: StoredBoard,
  { snapshots, removedSnapshots = [], isChanged = board.isChanged }: Batch | Rewrite,
): void {
  const known = new Set(board.snapshots.map(({ snapshot }) => snapshot.id));
  const given = new Map(snapshots.map((each) => [each.snapshot.id, each]));
  const kept = board.snapshots.filter(({ snapshot }) => !removedSnapshots.includes(snapshot.id));
  board.snapshots = [
    ...kept.map((each) => given.get(each.snapshot.id) ?? each),
    ...snapshots.filter(({ snapshot }) => !known.has(snapshot.id)),
  ];
  board.isChanged = isChanged;
}

/** Oldest first. */
export function snapshotsOf({ snapshots }: Pick<StoredBoard, "snapshots">): readonly Snapshot[] {
  return snapshots.map(({ snapshot }) => snapshot).toSorted((one, other) => one.takenAt - other.takenAt);
}

export function loadResult(board: StoredBoard, parts: LoadedParts): LoadResult {
  return parts === "whole" ? wholeResult(board) : wholeResult(documentsUpTo(board, parts.documentsUpTo));
}

function documentsUpTo(board: StoredBoard, seq: number): StoredBoard {
  const first = board.states.at(-1)?.seq ?? 0;
  if (seq < first || seq > board.seq) {
    throw new StorageError("conflict", `The log of board ${board.record.id} does not have batch ${seq}.`);
  }
  const updates = board.updates.filter((update) => update.seq <= seq);
  return { ...board, seq, updates, ledger: new Map(), isLedgerDamaged: false };
}

function wholeResult(board: StoredBoard): LoadResult {
  const { record, seq, epoch, states, updates, isChanged, ledger, isLedgerDamaged } = board;
  const state = states.findLast((each) => !each.isDamaged);
  const isStateDamaged = state !== states.at(-1);
  const firstDamaged = isStateDamaged ? 0 : updates.findIndex((update) => update.isDamaged);
  const readable = firstDamaged === -1 ? updates : updates.slice(0, firstDamaged);
  const documentUpdates = readable.flatMap((update) => update.document ?? []);
  const entries = isLedgerDamaged ? [] : [...ledger.values()];
  if (state === undefined || isStateDamaged || firstDamaged !== -1 || isLedgerDamaged) {
    const at = readable.at(-1)?.at ?? state?.at;
    const lastGood =
      state === undefined || at === undefined
        ? null
        : { at, document: state.document, updates: documentUpdates };
    return { state: "damaged", record, reason: "damaged on purpose", lastGood, ledger: entries };
  }
  const { document, backstage } = state;
  const backstageUpdates = updates.flatMap((update) => update.backstage ?? []);
  const contents = { document, documentUpdates, backstage, backstageUpdates };
  return {
    state: "loaded",
    board: { record, epoch, seq, ...contents, ledger: entries, snapshots: snapshotsOf(board), isChanged },
  };
}

/** Whether this code opens a project of the board. `hash`: as its ledger keeps it. */
export function holdsProjectCode(hash: string) {
  return ({ ledger }: StoredBoard): boolean => ledger.has(`project-code ${hash}`);
}

function ledgerPlace(entry: LedgerEntry): string {
  return `${entry.entry} ${ledgerKey(entry)}`;
}

function ledgerMap(entries: readonly LedgerEntry[]): Map<string, LedgerEntry> {
  return new Map(entries.map((entry) => [ledgerPlace(entry), entry]));
}
