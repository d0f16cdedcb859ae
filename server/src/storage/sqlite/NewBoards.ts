import type { DatabaseSync } from "node:sqlite";
import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import { type BoardRecord, type MadeOf, StorageError } from "../BoardStorage.ts";
import type { BoardRows } from "./BoardRows.ts";
import type { ErasedList } from "./ErasedList.ts";
import type { FirstPiece } from "./firstPieces.ts";
import type { KinRows } from "./KinRows.ts";
import type { NewBoardRequest, WholeState } from "./messages.ts";
import { number } from "./row.ts";
import type { BoardKey, SnapshotStates } from "./SnapshotStates.ts";

interface NewBoardsParts {
  readonly rows: BoardRows;
  readonly snapshots: SnapshotStates;
  readonly kin: KinRows;
  readonly erased: ErasedList;
}

/**
 * Makes boards, on the open transaction. A large one comes in several commits, so that the others need not wait for it:
 * until the last of them there is no such board, for whoever asks and after a restart.
 */
export class NewBoards {
  readonly #parts: NewBoardsParts;
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync, parts: NewBoardsParts) {
    this.#parts = parts;
    this.#sql = prepare(database);
  }

  run(request: NewBoardRequest): void {
    switch (request.ask) {
      case "create":
        this.#create(request.board, request.whole, request.madeOf, request.isArriving === true);
        break;
      case "bring":
        this.#bring(this.#arriving(request.boardId), request.piece, request.from);
        break;
      case "arrive":
        for (const { boardId, madeOf } of request.boards) {
          this.#mustBeCurrent(madeOf);
          this.#arrive(this.#arriving(boardId), madeOf);
        }
        break;
      case "abandon":
        this.#sql.abandon.run(request.boardId);
        break;
      default:
        unreachable(request);
    }
  }

  #create(board: BoardRecord, whole: WholeState, madeOf: MadeOf | undefined, isArriving: boolean): void {
    if (this.#sql.joinCode.get(board.joinCode)) {
      throw new StorageError("code-taken", "Another board has this join code.");
    }
    this.#mustBeCurrent(madeOf);
    if (board.tableOf !== null) this.#mustBeFree(board.tableOf);
    const created = this.#sql.create.get(
      ...[board.id, board.title, board.activity, board.language, board.joinCode, board.joinKey],
      ...[board.createdAt, board.lastActivityAt, board.buurt],
      ...[board.tableOf?.evening ?? null, board.tableOf?.group ?? null, isArriving ? 1 : 0],
    );
    if (created === undefined) throw new StorageError("conflict", `Board ${board.id} is there already.`);
    const key = { key: number(created, "board"), id: board.id };
    this.#parts.rows.putState(key.key, board.id, 0, board.createdAt, whole);
    this.#bring(key, whole.piece, madeOf?.board);
    if (!isArriving) this.#arrive(key, madeOf);
  }

  #bring({ key, id }: BoardKey, piece: FirstPiece, from: BoardId | undefined): void {
    const { rows, snapshots } = this.#parts;
    for (const entry of piece.ledger) rows.putLedger(key, id, entry);
    for (const each of piece.snapshots) snapshots.add({ key, id }, each);
    for (const [name, bytes] of piece.blobs) rows.putBlob(id, name, bytes);
    if (from !== undefined) for (const name of piece.copies) rows.copyBlob(from, id, name);
  }

  #arrive({ key }: BoardKey, madeOf: MadeOf | undefined): void {
    if (madeOf !== undefined) this.#parts.kin.note(key, madeOf);
    this.#sql.arrive.run(key);
  }

  #arriving(id: BoardId): BoardKey {
    const row = this.#sql.arriving.get(id);
    if (row === undefined) throw new StorageError("conflict", `Board ${id} is not arriving.`);
    return { key: number(row, "board"), id };
  }

  #mustBeCurrent(madeOf: MadeOf | undefined): void {
    if (madeOf === undefined || madeOf.erasedThen === this.#parts.erased.all().size) return;
    throw new StorageError("conflict", "Something was erased since this was looked through.");
  }

  #mustBeFree({ evening, group }: TableOf): void {
    const isThere = this.#sql.byId.get(evening) !== undefined;
    if (isThere && this.#sql.table.get(evening, group) === undefined) return;
    throw new StorageError("conflict", `Evening ${evening} is not there, or its group ${group} has a table.`);
  }
}

function prepare(database: DatabaseSync) {
  return {
    joinCode: database.prepare("SELECT 1 FROM boards WHERE joinCode = ?"),
    create: database.prepare(
      `INSERT INTO boards (id, title, activity, language, joinCode, joinKey, createdAt, lastActivityAt, buurt,
         evening, eveningGroup, isArriving, epoch, seq)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1, 0) ON CONFLICT (id) DO NOTHING RETURNING board`,
    ),
    byId: database.prepare("SELECT 1 FROM boards WHERE id = ?"),
    table: database.prepare("SELECT 1 FROM boards WHERE evening = ? AND eveningGroup = ?"),
    arriving: database.prepare("SELECT board FROM boards WHERE id = ? AND isArriving = 1"),
    arrive: database.prepare("UPDATE boards SET isArriving = 0 WHERE board = ?"),
    abandon: database.prepare("DELETE FROM boards WHERE id = ? AND isArriving = 1"),
  };
}
