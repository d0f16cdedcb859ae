import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import {
  type LastGood,
  type LoadedBoard,
  type LoadedParts,
  type LoadResult,
  StorageError,
} from "../BoardStorage.ts";
import { boardRecord, RECORD_COLUMNS } from "./boardRecord.ts";
import { ledgerChecksum, stateChecksum, updateChecksum } from "./checksum.ts";
import { unpack } from "./pack.ts";
import { damageIn, RowDamage } from "./RowDamage.ts";
import { bytes, bytesOrNull, number, type Row, text } from "./row.ts";
import { SNAPSHOT_COLUMNS, snapshotOf } from "./snapshotRow.ts";

/** Reads a board whole and checks every row of it: a board is given as it was saved, or as damaged. */
export class BoardLoader {
  readonly #board: StatementSync;
  readonly #state: StatementSync;
  readonly #updates: StatementSync;
  readonly #ledger: StatementSync;
  readonly #snapshots: StatementSync;

  constructor(database: DatabaseSync) {
    this.#board = database.prepare(
      `SELECT ${RECORD_COLUMNS}, board, epoch, seq, isChanged FROM boards WHERE id = ? AND isArriving = 0`,
    );
    this.#state = database.prepare(
      `SELECT seq, at, document, backstage, checksum FROM states WHERE board = ?
       ORDER BY seq DESC LIMIT 1 OFFSET ?`,
    );
    this.#updates = database.prepare(
      "SELECT seq, at, document, backstage, checksum FROM updates WHERE board = ? AND seq <= ? ORDER BY seq",
    );
    this.#snapshots = database.prepare(
      `SELECT ${SNAPSHOT_COLUMNS} FROM snapshots WHERE board = ? ORDER BY takenAt, rowid`,
    );
    this.#ledger = database.prepare("SELECT entry, key, value, checksum FROM ledger WHERE board = ?");
  }

  load(id: BoardId, parts: LoadedParts): LoadResult {
    const row = this.#board.get(id);
    if (row === undefined) return { state: "not-found" };
    const record = boardRecord(row);
    const { board, reason, lastGood, ledger } = this.#read(id, row, parts);
    if (reason === null && board !== null) return { state: "loaded", board: { record, ...board, ledger } };
    return { state: "damaged", record, reason: reason ?? "no whole state", lastGood, ledger };
  }

  #read(id: BoardId, row: Row, parts: LoadedParts) {
    const key = number(row, "board");
    const ledgerRows = parts === "whole" ? this.#ledger.iterate(key) : [];
    const { items: ledger, damage: ledgerDamage } = readRows(ledgerRows, (each) => ledgerEntry(id, each));
    const { state, damage } = this.#readState(id, key, "newest");
    if (state === null) {
      const previous = this.#readState(id, key, "previous").state;
      return { board: null, reason: damage, lastGood: previous && lastGoodOf(previous, []), ledger };
    }
    const newest = number(row, "seq");
    const seq = parts === "whole" ? newest : parts.documentsUpTo;
    if (seq < state.seq || seq > newest) {
      throw new StorageError("conflict", `The log of board ${id} does not have batch ${seq}.`);
    }
    const rows = this.#updates.iterate(key, parts === "whole" ? Number.MAX_SAFE_INTEGER : seq);
    const log = readLog(id, rows, state.seq, seq);
    return {
      board: {
        epoch: number(row, "epoch"),
        seq,
        ...contents(state, log.items),
        snapshots: this.#snapshots.all(key).map(snapshotOf),
        isChanged: number(row, "isChanged") === 1,
      },
      reason: log.damage ?? ledgerDamage,
      lastGood: lastGoodOf(state, log.items),
      ledger,
    };
  }

  #readState(
    id: BoardId,
    key: number,
    which: "newest" | "previous",
  ): { state: State | null; damage: string | null } {
    const rows = this.#state.iterate(key, which === "newest" ? 0 : 1);
    const { items, damage } = readRows(rows, (row) => stateOf(id, row));
    return { state: items[0] ?? null, damage };
  }
}

/** The updates after the state up to the first that is damaged or missing. */
function readLog(id: BoardId, rows: Iterable<Row>, from: number, to: number): Reading<Update> {
  let last = from;
  const { items, damage } = readRows(rows, (row) => {
    const update = updateOf(id, row, last + 1);
    last += 1;
    return update;
  });
  return { items, damage: damage ?? (last === to ? null : `the log ends at batch ${last} of ${to}`) };
}

/** What could be read, and the first thing that could not. */
interface Reading<Item> {
  readonly items: readonly Item[];
  readonly damage: string | null;
}

function readRows<Item>(rows: Iterable<Row>, read: (row: Row) => Item): Reading<Item> {
  const items: Item[] = [];
  let damage: string | null = null;
  try {
    for (const row of rows) {
      try {
        items.push(read(row));
      } catch (error) {
        damage ??= damageIn(error);
      }
    }
  } catch (error) {
    damage ??= damageIn(error); // SQLite cannot read on
  }
  return { items, damage };
}

interface State {
  readonly seq: number;
  readonly at: number;
  readonly document: Uint8Array;
  readonly backstage: Uint8Array;
}

function stateOf(id: BoardId, row: Row): State {
  const seq = number(row, "seq");
  const at = number(row, "at");
  const document = bytes(row, "document");
  const backstage = bytes(row, "backstage");
  if (stateChecksum(id, seq, at, document, backstage) !== number(row, "checksum")) {
    throw new RowDamage(`whole state ${seq} does not match its checksum`);
  }
  return { seq, at, document: unpack(document), backstage: unpack(backstage) };
}

interface Update {
  readonly at: number;
  readonly document: Uint8Array | null;
  readonly backstage: Uint8Array | null;
}

function updateOf(id: BoardId, row: Row, expected: number): Update {
  const seq = number(row, "seq");
  if (seq !== expected) throw new RowDamage(`batch ${expected} cannot be read, the next is ${seq}`);
  const at = number(row, "at");
  const document = bytesOrNull(row, "document");
  const backstage = bytesOrNull(row, "backstage");
  if (updateChecksum(id, seq, at, document, backstage) !== number(row, "checksum")) {
    throw new RowDamage(`batch ${seq} does not match its checksum`);
  }
  return { at, document, backstage };
}

function ledgerEntry(id: BoardId, row: Row): LedgerEntry {
  const entry = text(row, "entry");
  const key = text(row, "key");
  const value = text(row, "value");
  if (ledgerChecksum(id, entry, key, value) !== number(row, "checksum")) {
    throw new RowDamage("a ledger row does not match its checksum");
  }
  return JSON.parse(value) as LedgerEntry; // its checksum says that it is what BoardWrites wrote
}

type Contents = Pick<LoadedBoard, "document" | "documentUpdates" | "backstage" | "backstageUpdates">;

function contents(state: State, updates: readonly Update[]): Contents {
  return {
    document: state.document,
    documentUpdates: updates.flatMap((update) => update.document ?? []),
    backstage: state.backstage,
    backstageUpdates: updates.flatMap((update) => update.backstage ?? []),
  };
}

function lastGoodOf(state: State, updates: readonly Update[]): LastGood {
  return {
    at: updates.at(-1)?.at ?? state.at,
    document: state.document,
    updates: updates.flatMap((update) => update.document ?? []),
  };
}
