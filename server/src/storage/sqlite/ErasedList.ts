import { closeSync, fsyncSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";

/** Beside the database, and beside each backup. */
export const ERASED_FILE = "erased.txt";

/**
 * The random ids of what was erased for real, one a line, in a file of its own: it outlives the database, so that an
 * older backup can be put back without bringing anything back.
 */
export class ErasedList {
  readonly #path: string;
  /** Null: not read yet. It is read once, for it is asked each time that a table is opened. */
  #known: Set<string> | null = null;

  constructor(path: string) {
    this.#path = path;
  }

  /** Adds them, on disk when this returns. Before the erase itself: what was to be erased must never come back. */
  add(ids: readonly string[]): void {
    const file = openSync(this.#path, "a", 0o600);
    try {
      writeSync(file, ids.map((id) => `${id}\n`).join(""));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    for (const id of ids) this.#known?.add(id);
  }

  /** Brings the list in that folder up to date with this one; its own folder is. */
  copyTo(folder: string): void {
    const path = join(folder, ERASED_FILE);
    const known = readErasedIds(path);
    const missing = [...this.all()].filter((id) => !known.has(id));
    if (missing.length > 0) new ErasedList(path).add(missing);
  }

  all(): ReadonlySet<string> {
    this.#known ??= new Set(readErasedIds(this.#path));
    return this.#known;
  }

  /** Those of these that are in it. */
  among(ids: readonly string[]): ReadonlySet<string> {
    const all = this.all();
    return new Set(ids.filter((id) => all.has(id)));
  }
}

/** None where there is no such file. A line that was half written when the power went is no id, and harms nothing. */
export function readErasedIds(path: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(path, "utf8").split("\n").filter(Boolean));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return new Set();
    throw error;
  }
}
