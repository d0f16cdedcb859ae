import type { DatabaseSync } from "node:sqlite";
import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { type BoardRecord, type HistoryRow, StorageError } from "../BoardStorage.ts";
import { BoardLoader } from "./BoardLoader.ts";
import { BuurtReads } from "./BuurtReads.ts";
import { boardRecord, RECORD_COLUMNS } from "./boardRecord.ts";
import { blobChecksum } from "./checksum.ts";
import type { ErasedList } from "./ErasedList.ts";
import { KinRows } from "./KinRows.ts";
import type { ReadRequest, Reply } from "./messages.ts";
import { bytes, number, type Row, text } from "./row.ts";
import { SnapshotStates } from "./SnapshotStates.ts";
import { SNAPSHOT_COLUMNS, snapshotOf } from "./snapshotRow.ts";

/**
 * Reads, on the connection that also writes, between its transactions: so they see exactly what is committed.
 * A second connection would gain nothing in one thread, and the file's lock admits only one.
 */
export class BoardReads {
  readonly #loader: BoardLoader;
  readonly #erased: ErasedList;
  readonly #buurten: BuurtReads;
  readonly #kin: KinRows;
  readonly #snapshots: SnapshotStates;
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync, erased: ErasedList) {
    this.#erased = erased;
    this.#loader = new BoardLoader(database);
    this.#buurten = new BuurtReads(database);
    this.#kin = new KinRows(database);
    this.#snapshots = new SnapshotStates(database);
    this.#sql = prepare(database);
  }

  run(request: ReadRequest): Reply {
    switch (request.ask) {
      case "list":
        return this.#sql.list.all().map(boardRecord);
      case "find":
        return recordOrNull(this.#sql.byId.get(request.boardId));
      case "tablesOf":
        return this.#sql.tables.all(request.evening).map(boardRecord);
      case "findByJoinCode":
        return recordOrNull(this.#sql.byJoinCode.get(request.code));
      case "findByProjectCode":
        return recordOrNull(this.#sql.byProjectCode.get(request.hash));
      case "load":
        return this.#loader.load(request.boardId, request.parts);
      case "erasedIds":
        return this.#erased.all();
      case "erasedAmong":
        return this.#erased.among(request.ids);
      case "kinErasures":
        return this.#kin.all();
      case "history":
        return this.#sql.history.all(request.boardId).map(historyRow);
      case "snapshots":
        return this.#sql.snapshots.all(request.boardId).map(snapshotOf);
      case "snapshotState":
        return this.#snapshotState(request.boardId, request.snapshotId);
      case "getBlob":
        return this.#blob(request.boardId, request.name);
      case "buurt":
        return this.#buurten.buurt(request.id);
      case "programmes":
        return this.#buurten.programmes(request.buurt);
      default:
        return unreachable(request);
    }
  }

  #snapshotState(boardId: BoardId, snapshotId: SnapshotId): Uint8Array | null {
    const row = this.#sql.key.get(boardId);
    return row === undefined
      ? null
      : this.#snapshots.read({ key: number(row, "board"), id: boardId }, snapshotId);
  }

  #blob(boardId: BoardId, name: string): Uint8Array | null {
    const row = this.#sql.blob.get(boardId, name);
    if (row === undefined) return null;
    const blob = bytes(row, "bytes");
    if (blobChecksum(boardId, name, blob) !== number(row, "checksum")) {
      throw new StorageError("damaged", `Blob ${name} of board ${boardId} is damaged.`);
    }
    return blob;
  }
}

function prepare(database: DatabaseSync) {
  return {
    list: database.prepare(
      `SELECT ${RECORD_COLUMNS} FROM boards WHERE isArriving = 0 ORDER BY lastActivityAt DESC, board DESC`,
    ),
    byId: database.prepare(`SELECT ${RECORD_COLUMNS} FROM boards WHERE id = ? AND isArriving = 0`),
    tables: database.prepare(
      `SELECT ${RECORD_COLUMNS} FROM boards WHERE evening = ? AND isArriving = 0 ORDER BY board`,
    ),
    byJoinCode: database.prepare(
      `SELECT ${RECORD_COLUMNS} FROM boards WHERE joinCode = ? AND isArriving = 0`,
    ),
    // A look into each board's ledger, by its key: no index for the few codes that are ever typed.
    byProjectCode: database.prepare(
      `SELECT ${RECORD_COLUMNS} FROM boards WHERE isArriving = 0 AND EXISTS (
         SELECT 1 FROM ledger
         WHERE ledger.board = boards.board AND ledger.entry = 'project-code' AND ledger.key = ?
       ) ORDER BY board DESC LIMIT 1`,
    ),
    history: database.prepare(
      `SELECT at, what, "of", x, y FROM history
       WHERE board = (SELECT board FROM boards WHERE id = ?) ORDER BY row`,
    ),
    snapshots: database.prepare(
      `SELECT ${SNAPSHOT_COLUMNS} FROM snapshots
       WHERE board = (SELECT board FROM boards WHERE id = ?) ORDER BY takenAt, rowid`,
    ),
    key: database.prepare("SELECT board FROM boards WHERE id = ?"),
    blob: database.prepare(
      "SELECT bytes, checksum FROM blobs WHERE board = (SELECT board FROM boards WHERE id = ?) AND name = ?",
    ),
  };
}

function recordOrNull(row: Row | undefined): BoardRecord | null {
  return row === undefined ? null : boardRecord(row);
}

function historyRow(row: Row): HistoryRow {
  const [x, y] = [row.x, row.y];
  return {
    at: number(row, "at"),
    what: text(row, "what") as HistoryRow["what"],
    of: text(row, "of"),
    pos: typeof x === "number" && typeof y === "number" ? [x, y] : null,
  };
}
