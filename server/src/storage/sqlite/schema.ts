import type { DatabaseSync } from "node:sqlite";

/** A step from one shape of the stored data to the next. Never changed once it has been released. */
export interface Migration {
  readonly name: string;
  run(database: DatabaseSync): void;
}

/** In order; the first is number 1. A new shape is a new migration at the end. */
export const MIGRATIONS: readonly Migration[] = [
  { name: "boards", run: createBoards },
  { name: "buurten", run: createBuurten },
  { name: "snapshots as changes", run: keepChanges },
  { name: "tables", run: createTables },
  { name: "kin", run: createKin },
];

/**
 * `boards.board` is a short number for the board, used in all other tables; it never leaves this folder. Whatever
 * belongs to a board refers to it with ON DELETE CASCADE, so that erasing a board cannot forget a table.
 *
 * `updates` and `history` grow at their end whatever the board, so that boards which commit together also share the
 * pages that must be written.
 */
function createBoards(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE boards (
      board INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      title TEXT NOT NULL,
      activity TEXT NOT NULL,
      language TEXT NOT NULL,
      joinCode TEXT NOT NULL UNIQUE,
      joinKey TEXT NOT NULL,
      createdAt INTEGER NOT NULL,
      lastActivityAt INTEGER NOT NULL,
      epoch INTEGER NOT NULL,
      seq INTEGER NOT NULL
    ) STRICT;

    -- Whole states, packed: the newest and the one before.
    CREATE TABLE states (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      document BLOB NOT NULL,
      backstage BLOB NOT NULL,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (board, seq)
    ) STRICT;

    -- The log since the newest state: one row per batch, without gaps.
    CREATE TABLE updates (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      seq INTEGER NOT NULL,
      at INTEGER NOT NULL,
      document BLOB,
      backstage BLOB,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (board, seq)
    ) STRICT;

    -- entry: the kind of entry; key: its ledgerKey; value: the entry as JSON.
    CREATE TABLE ledger (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      entry TEXT NOT NULL,
      key TEXT NOT NULL,
      value TEXT NOT NULL,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (board, entry, key)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE history (
      row INTEGER PRIMARY KEY,
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      at INTEGER NOT NULL,
      what TEXT NOT NULL,
      "of" TEXT NOT NULL,
      x REAL,
      y REAL
    ) STRICT;
    CREATE INDEX historyByBoard ON history (board);

    CREATE TABLE snapshots (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      id TEXT NOT NULL,
      name TEXT NOT NULL,
      takenAt INTEGER NOT NULL,
      cards INTEGER NOT NULL,
      connections INTEGER NOT NULL,
      state BLOB NOT NULL,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (board, id)
    ) STRICT;

    CREATE TABLE blobs (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      name TEXT NOT NULL,
      bytes BLOB NOT NULL,
      checksum INTEGER NOT NULL,
      PRIMARY KEY (board, name)
    ) STRICT;

    -- One row, written to see whether writing works.
    CREATE TABLE probe (one INTEGER PRIMARY KEY CHECK (one = 1), times INTEGER NOT NULL) STRICT;
    INSERT INTO probe (one, times) VALUES (1, 0);
  `);
}

/** Neighbourhoods with their own programmes; a board may stand on the shelf of one. */
function createBuurten(database: DatabaseSync): void {
  database.exec(`
    CREATE TABLE buurten (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      secretHash TEXT NOT NULL,
      createdAt INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- steps: the programme's steps as JSON.
    CREATE TABLE programmes (
      buurt TEXT NOT NULL REFERENCES buurten ON DELETE CASCADE,
      id TEXT NOT NULL,
      activity TEXT NOT NULL,
      name TEXT NOT NULL,
      steps TEXT NOT NULL,
      savedAt INTEGER NOT NULL,
      PRIMARY KEY (buurt, id)
    ) STRICT, WITHOUT ROWID;

    ALTER TABLE boards ADD COLUMN buurt TEXT REFERENCES buurten ON DELETE SET NULL;
  `);
}

/**
 * A snapshot that was saved by itself says so, and one from which something was erased too. `base`: the snapshot since
 * which `state` tells what changed; null: it is whole, as all were. `isChanged`: whether what lies on the board changed
 * since its newest snapshot; of boards of before nobody knows, and they are left alone until something does.
 */
function keepChanges(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE snapshots ADD COLUMN "by" TEXT NOT NULL DEFAULT 'hand';
    ALTER TABLE snapshots ADD COLUMN hasGap INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE snapshots ADD COLUMN base TEXT;
    CREATE INDEX snapshotsByBase ON snapshots (board, base);
    ALTER TABLE boards ADD COLUMN isChanged INTEGER NOT NULL DEFAULT 0;
  `);
}

/** A board may be the table of one group of an evening; it goes when its evening goes, and no group has two. */
function createTables(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE boards ADD COLUMN evening TEXT REFERENCES boards (id) ON DELETE CASCADE;
    ALTER TABLE boards ADD COLUMN eveningGroup TEXT;
    CREATE UNIQUE INDEX boardsByEvening ON boards (evening, eveningGroup) WHERE evening IS NOT NULL;
  `);
}

/**
 * A large board comes in pieces, and is there when all of it `isArriving` no more. `family`: the board of which it is a
 * copy, or a copy of a copy; null: it is none. `broughtFrom`: the family of the board in whose file it came. `erasures`:
 * what went from a board's kin for real and is still to go from this one (see KinRows).
 */
function createKin(database: DatabaseSync): void {
  database.exec(`
    ALTER TABLE boards ADD COLUMN isArriving INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE boards ADD COLUMN family TEXT;
    ALTER TABLE boards ADD COLUMN broughtFrom TEXT;
    CREATE INDEX boardsByFamily ON boards (family) WHERE family IS NOT NULL;
    CREATE INDEX boardsByFile ON boards (broughtFrom) WHERE broughtFrom IS NOT NULL;

    CREATE TABLE erasures (
      board INTEGER NOT NULL REFERENCES boards ON DELETE CASCADE,
      id TEXT NOT NULL,
      what TEXT NOT NULL,
      isBrought INTEGER NOT NULL,
      PRIMARY KEY (board, id, what)
    ) STRICT, WITHOUT ROWID;
  `);
  knowCopies(database);
}

/**
 * Copies that were made before this was noted: who made a card, and on which phone, is on no two boards by chance. The
 * oldest of them is the one that the others were made of. (A table has cards of its evening, and no authors of them.)
 */
function knowCopies(database: DatabaseSync): void {
  const twice = database.prepare(`
    SELECT group_concat(ledger.board) AS boards FROM ledger JOIN boards USING (board)
    WHERE ledger.entry IN ('author', 'token') AND boards.evening IS NULL
    GROUP BY ledger.entry, ledger.key HAVING count(*) > 1`);
  const eldest = new Map<number, number>();
  const eldestOf = (board: number): number => {
    const older = eldest.get(board);
    return older === undefined ? board : eldestOf(older);
  };
  for (const { boards } of twice.all()) {
    const kin = [
      ...new Set(
        String(boards)
          .split(",")
          .map((board) => eldestOf(Number(board))),
      ),
    ].sort((a, b) => a - b);
    for (const board of kin.slice(1)) eldest.set(board, Number(kin[0]));
  }
  const note = database.prepare(
    "UPDATE boards SET family = (SELECT id FROM boards WHERE board = ?) WHERE board = ?",
  );
  for (const board of eldest.keys()) note.run(eldestOf(board), board);
}
