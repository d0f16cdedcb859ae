import type { DatabaseSync } from "node:sqlite";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { ledgerKey } from "@buurtbord/shared/board/LedgerEntry.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { type Batch, type HistoryRow, type Rewrite, StorageError } from "../BoardStorage.ts";
import { BoardRows } from "./BoardRows.ts";
import { BuurtWrites } from "./BuurtWrites.ts";
import { updateChecksum } from "./checksum.ts";
import type { ErasedList } from "./ErasedList.ts";
import { KinRows } from "./KinRows.ts";
import type { WriteRequest } from "./messages.ts";
import { NewBoards } from "./NewBoards.ts";
import { number, text } from "./row.ts";
import { SnapshotStates } from "./SnapshotStates.ts";

/** Each write as statements on the open transaction. Throws StorageError for a refusal, SQLite's error for the rest. */
export class BoardWrites {
  readonly #sql: ReturnType<typeof prepare>;
  readonly #erased: ErasedList;
  readonly #buurten: BuurtWrites;
  readonly #snapshots: SnapshotStates;
  readonly #rows: BoardRows;
  readonly #newBoards: NewBoards;
  readonly #kin: KinRows;

  constructor(database: DatabaseSync, erased: ErasedList) {
    this.#erased = erased;
    this.#buurten = new BuurtWrites(database);
    this.#snapshots = new SnapshotStates(database);
    this.#rows = new BoardRows(database);
    this.#kin = new KinRows(database);
    const [rows, snapshots, kin] = [this.#rows, this.#snapshots, this.#kin];
    this.#newBoards = new NewBoards(database, { rows, snapshots, kin, erased });
    this.#sql = prepare(database);
  }

  run(request: WriteRequest): void {
    switch (request.ask) {
      case "create":
      case "bring":
      case "arrive":
      case "abandon":
        this.#newBoards.run(request);
        break;
      case "append":
        this.#append(request.batch);
        break;
      case "compact":
        this.#compact(request.boardId, request.seq, request.document, request.backstage);
        break;
      case "rewrite":
        this.#rewrite(request.rewrite);
        break;
      case "erase":
        this.#erase(request.boardId);
        break;
      case "putBlob":
        this.#rows.putBlob(request.boardId, request.name, request.bytes);
        break;
      case "removeBlob":
        this.#sql.removeBlob.run(request.boardId, request.name);
        break;
      case "kinErased":
        this.#kin.done(request.done);
        break;
      case "probe":
        this.#sql.probe.run();
        break;
      case "putBuurt":
      case "eraseBuurt":
      case "setBuurtOf":
      case "putProgramme":
      case "removeProgramme":
        this.#buurten.run(request);
        break;
      default:
        unreachable(request);
    }
  }

  /** Its tables go by themselves; they are to be remembered too. */
  #erase(boardId: BoardId): void {
    const tables = this.#sql.tables.all(boardId).map((row) => text(row, "id"));
    this.#erased.add([boardId, ...tables]);
    this.#sql.erase.run(boardId);
  }

  #append(batch: Batch): void {
    const board = this.#sql.advance.get(batch.seq, batch.at, batch.boardId, batch.seq - 1);
    if (board === undefined) {
      throw new StorageError("conflict", `Batch ${batch.seq} is not the next of board ${batch.boardId}.`);
    }
    const key = number(board, "board");
    const { boardId, seq, at, document, backstage } = batch;
    this.#sql.addUpdate.run(
      key,
      seq,
      at,
      document,
      backstage,
      updateChecksum(boardId, seq, at, document, backstage),
    );
    for (const { write, entry } of batch.ledger) {
      if (write === "put") this.#rows.putLedger(key, boardId, entry);
      else this.#sql.removeLedger.run(key, entry.entry, ledgerKey(entry));
    }
    for (const row of batch.history) this.#addHistory(key, row);
    this.#keepSnapshots(key, batch);
    for (const name of batch.removedBlobs ?? []) this.#sql.removeBlob.run(boardId, name);
  }

  #compact(id: BoardId, seq: number, document: Uint8Array, backstage: Uint8Array): void {
    const moment = this.#sql.moment.get(seq, id, seq);
    if (moment === undefined)
      throw new StorageError("conflict", `Board ${id} has no batch ${seq} to compact to.`);
    const key = number(moment, "board");
    this.#rows.putState(key, id, seq, number(moment, "at"), { document, backstage });
    this.#sql.removeUpdates.run(key, seq);
    this.#sql.removeStates.run(key, key, seq);
  }

  #rewrite(rewrite: Rewrite): void {
    const { boardId, seq, at, epoch } = rewrite;
    this.#erased.add(rewrite.erased);
    const board = this.#sql.rewrite.get(seq, epoch, at, boardId, seq - 1);
    if (board === undefined) {
      throw new StorageError("conflict", `Batch ${seq} is not the next of board ${boardId}.`);
    }
    const key = number(board, "board");
    this.#sql.removeUpdates.run(key, seq);
    if (rewrite.previousState === "removed") this.#sql.removeAllStates.run(key);
    this.#rows.putState(key, boardId, seq, at, rewrite);
    this.#sql.removeStates.run(key, key, seq);
    this.#sql.removeAllLedger.run(key);
    for (const entry of rewrite.ledger) this.#rows.putLedger(key, boardId, entry);
    if (rewrite.told !== undefined) this.#kin.tell(key, rewrite.told);
    for (const id of rewrite.erased) this.#sql.removeHistory.run(key, id);
    for (const row of rewrite.history) this.#addHistory(key, row);
    this.#keepSnapshots(key, rewrite);
    for (const name of rewrite.removedBlobs ?? []) this.#sql.removeBlob.run(boardId, name);
  }

  #addHistory(key: number, row: HistoryRow): void {
    this.#sql.addHistory.run(key, row.at, row.what, row.of, row.pos?.[0] ?? null, row.pos?.[1] ?? null);
  }

  /** In the order in which they were saved: what goes, what takes the place of what it was, and what is new. */
  #keepSnapshots(
    key: number,
    {
      boardId: id,
      snapshots,
      removedSnapshots = [],
      isChanged,
    }: Pick<Batch, "boardId" | "snapshots" | "removedSnapshots" | "isChanged">,
  ): void {
    const board = { key, id };
    // The newest first, so that none is packed anew on one that goes too.
    for (const snapshotId of removedSnapshots.toReversed()) this.#snapshots.remove(board, snapshotId);
    const given = new Map(snapshots.map((each) => [each.snapshot.id, each]));
    const known = snapshots.filter(({ snapshot }) => this.#snapshots.has(board, snapshot.id));
    if (known.length > 0) this.#snapshots.replace(board, given);
    for (const each of snapshots) if (!known.includes(each)) this.#snapshots.add(board, each);
    if (isChanged !== undefined) this.#sql.setChanged.run(isChanged ? 1 : 0, key);
  }
}

function prepare(database: DatabaseSync) {
  return {
    tables: database.prepare("SELECT id FROM boards WHERE evening = ?"),
    advance: database.prepare(
      "UPDATE boards SET seq = ?, lastActivityAt = ? WHERE id = ? AND seq = ? RETURNING board",
    ),
    rewrite: database.prepare(
      "UPDATE boards SET seq = ?, epoch = ?, lastActivityAt = ? WHERE id = ? AND seq = ? RETURNING board",
    ),
    removeAllStates: database.prepare("DELETE FROM states WHERE board = ?"),
    removeAllLedger: database.prepare("DELETE FROM ledger WHERE board = ?"),
    removeHistory: database.prepare('DELETE FROM history WHERE board = ? AND "of" = ?'),
    addUpdate: database.prepare(
      "INSERT INTO updates (board, seq, at, document, backstage, checksum) VALUES (?, ?, ?, ?, ?, ?)",
    ),
    removeLedger: database.prepare("DELETE FROM ledger WHERE board = ? AND entry = ? AND key = ?"),
    addHistory: database.prepare(
      'INSERT INTO history (board, at, what, "of", x, y) VALUES (?, ?, ?, ?, ?, ?)',
    ),
    setChanged: database.prepare("UPDATE boards SET isChanged = ? WHERE board = ?"),
    /** When the batch was that a state may be compacted to: one of the log, or the newest state itself. */
    moment: database.prepare(
      `SELECT boards.board, coalesce(updates.at, newest.at) AS at
       FROM boards
       JOIN states AS newest ON newest.board = boards.board
         AND newest.seq = (SELECT max(seq) FROM states WHERE board = boards.board)
       LEFT JOIN updates ON updates.board = boards.board AND updates.seq = ?
       WHERE boards.id = ? AND (updates.seq IS NOT NULL OR newest.seq = ?)`,
    ),
    removeUpdates: database.prepare("DELETE FROM updates WHERE board = ? AND seq <= ?"),
    /** All but the newest and the one before it. */
    removeStates: database.prepare(
      "DELETE FROM states WHERE board = ? AND seq < (SELECT max(seq) FROM states WHERE board = ? AND seq < ?)",
    ),
    erase: database.prepare("DELETE FROM boards WHERE id = ?"),
    removeBlob: database.prepare(
      "DELETE FROM blobs WHERE board = (SELECT board FROM boards WHERE id = ?) AND name = ?",
    ),
    probe: database.prepare("UPDATE probe SET times = times + 1"),
  };
}
