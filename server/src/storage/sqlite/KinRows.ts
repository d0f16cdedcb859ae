import type { DatabaseSync } from "node:sqlite";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { MadeOf } from "../BoardStorage.ts";
import type { KinErasure, ToldErasure } from "../KinStorage.ts";
import { number, type Row, text } from "./row.ts";

const WHATS = ["gone", "with-cards", "nameless"] as const;
type What = (typeof WHATS)[number];

/** Who is kin to whom, and what is still to go from them, on the open transaction. */
export class KinRows {
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync) {
    this.#sql = prepare(database);
  }

  /** A new board: what is still to go from the one that it is a copy of is to go from it too. */
  note(key: number, { as, board }: MadeOf): void {
    const row = this.#sql.family.get(board);
    const family = typeof row?.family === "string" ? row.family : board; // the first of them, also where that is gone
    if (as === "file") this.#sql.brought.run(family, key);
    else {
      this.#sql.copied.run(family, key);
      this.#sql.takeOver.run(key, board);
    }
  }

  /** Notes for all kin of this board what goes from it. */
  tell(key: number, { gone, withCards, nameless }: ToldErasure): void {
    const ids: readonly (readonly [What, readonly string[]])[] = [
      ["gone", gone],
      ["with-cards", withCards],
      ["nameless", nameless],
    ];
    for (const kin of this.#sql.kin.all({ key })) {
      const [board, isBrought] = [number(kin, "board"), number(kin, "isBrought")];
      for (const [what, each] of ids) for (const id of each) this.#sql.add.run(board, id, what, isBrought);
    }
  }

  all(): readonly KinErasure[] {
    const rows = Map.groupBy(this.#sql.all.all(), (row) => `${row.boardId} ${row.isBrought}`);
    return [...rows.values()].map(erasureOf);
  }

  done({ boardId, gone, withCards, nameless, isBrought }: KinErasure): void {
    for (const id of [...gone, ...withCards, ...nameless])
      this.#sql.remove.run(boardId, id, isBrought ? 1 : 0);
  }
}

function erasureOf(rows: readonly Row[]): KinErasure {
  const idsOf = (what: What) => rows.filter((row) => row.what === what).map((row) => text(row, "id"));
  const [first = {}] = rows;
  return {
    boardId: text(first, "boardId") as BoardId,
    isBrought: number(first, "isBrought") === 1,
    gone: idsOf("gone"),
    withCards: idsOf("with-cards"),
    nameless: idsOf("nameless"),
  };
}

function prepare(database: DatabaseSync) {
  return {
    family: database.prepare("SELECT family FROM boards WHERE id = ?"),
    copied: database.prepare("UPDATE boards SET family = ? WHERE board = ?"),
    brought: database.prepare("UPDATE boards SET broughtFrom = ? WHERE board = ?"),
    takeOver: database.prepare(
      `INSERT INTO erasures (board, id, what, isBrought)
       SELECT ?, id, what, isBrought FROM erasures WHERE board = (SELECT board FROM boards WHERE id = ?)`,
    ),
    kin: database.prepare(
      `WITH own AS (SELECT board, coalesce(family, id) AS family FROM boards WHERE board = :key)
       SELECT boards.board, boards.broughtFrom IS own.family AS isBrought FROM boards, own
       WHERE boards.board <> own.board
         AND (boards.family = own.family OR boards.id = own.family OR boards.broughtFrom = own.family)`,
    ),
    add: database.prepare("INSERT OR IGNORE INTO erasures (board, id, what, isBrought) VALUES (?, ?, ?, ?)"),
    all: database.prepare(
      `SELECT boards.id AS boardId, erasures.id, what, erasures.isBrought
       FROM erasures JOIN boards USING (board) WHERE isArriving = 0 ORDER BY board`,
    ),
    remove: database.prepare(
      "DELETE FROM erasures WHERE board = (SELECT board FROM boards WHERE id = ?) AND id = ? AND isBrought = ?",
    ),
  };
}
