import { createHash } from "node:crypto";
import { cpSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DatabaseSync, type SQLOutputValue } from "node:sqlite";

/** Rows by the table that they lie in. */
type Rows = ReadonlyMap<string, ReadonlySet<string>>;

/** How many rows of each table. */
export type RowCounts = Readonly<Record<string, number>>;

/** Everything in a data folder, row by row, read from a copy: the server itself meets it as it was left. */
export class RowsOnDisk {
  readonly #rows: Rows;
  /** Boards of which a part lies here, and not yet the end. */
  readonly arriving: number;
  /** What lies in the folder. */
  readonly files: readonly string[];

  /** Throws where the database is not sound. */
  static in(dataDir: string): RowsOnDisk {
    const copy = mkdtempSync(join(tmpdir(), "buurtbord-rows-"));
    try {
      cpSync(dataDir, copy, { recursive: true });
      const database = new DatabaseSync(join(copy, "buurtbord.sqlite"));
      const read = new RowsOnDisk(database, readdirSync(dataDir));
      database.close();
      return read;
    } finally {
      rmSync(copy, { recursive: true, force: true });
    }
  }

  private constructor(database: DatabaseSync, files: readonly string[]) {
    const sound = database.prepare("PRAGMA integrity_check").all();
    const loose = database.prepare("PRAGMA foreign_key_check").all();
    if (sound.length !== 1 || sound[0]?.integrity_check !== "ok" || loose.length > 0)
      throw new Error(`The database is not sound: ${JSON.stringify([...sound, ...loose])}`);
    const tables = database.prepare(
      "SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'probe'",
    );
    this.#rows = new Map(tables.all().map(({ name }) => [String(name), rowsOf(database, String(name))]));
    const arriving = database.prepare("SELECT count(*) AS count FROM boards WHERE isArriving = 1").get();
    this.arriving = Number(arriving?.count);
    this.files = files;
  }

  /** What is here and was not there then, counted by table; null: something of then is gone, or is another. */
  since(then: RowsOnDisk): RowCounts | null {
    const more: Record<string, number> = {};
    for (const [table, rows] of this.#rows) {
      const before = then.#rows.get(table) ?? new Set();
      if (!before.isSubsetOf(rows)) return null;
      more[table] = rows.size - before.size;
    }
    return more;
  }
}

function rowsOf(database: DatabaseSync, table: string): ReadonlySet<string> {
  return new Set(database.prepare(`SELECT * FROM "${table}"`).all().map(rowAsText));
}

function rowAsText(row: Record<string, SQLOutputValue>): string {
  return JSON.stringify(row, (_, value) =>
    value instanceof Uint8Array ? createHash("sha256").update(value).digest("base64") : value,
  );
}
