import type { DatabaseSync, StatementSync } from "node:sqlite";
import type { StorageError } from "../BoardStorage.ts";
import { BoardWrites } from "./BoardWrites.ts";
import type { ErasedList } from "./ErasedList.ts";
import { isErasing, type WriteRequest } from "./messages.ts";
import { notSaved } from "./storageErrors.ts";

/**
 * Writes of many boards in one transaction, so that they wait for the disk once. Each has a savepoint of its own:
 * one that is refused leaves nothing behind and does not touch the others.
 */
export class GroupCommit {
  readonly #database: DatabaseSync;
  readonly #writes: BoardWrites;
  readonly #sql: Readonly<
    Record<"begin" | "commit" | "rollback" | "savepoint" | "undo" | "release", StatementSync>
  >;

  constructor(database: DatabaseSync, erased: ErasedList) {
    this.#database = database;
    this.#writes = new BoardWrites(database, erased);
    this.#sql = {
      begin: database.prepare("BEGIN IMMEDIATE"),
      commit: database.prepare("COMMIT"),
      rollback: database.prepare("ROLLBACK"),
      savepoint: database.prepare("SAVEPOINT write"),
      undo: database.prepare("ROLLBACK TO write"),
      release: database.prepare("RELEASE write"),
    };
  }

  /** For each write in order: null when it is on disk, or why it is not. */
  commit(writes: readonly WriteRequest[]): (StorageError | null)[] {
    const outcomes = this.#transact(writes);
    const isDone = (write: WriteRequest, index: number) => isErasing(write) && outcomes[index] === null;
    const trouble = writes.some(isDone) ? this.#wipe() : null;
    if (trouble === null) return outcomes;
    return writes.map((write, index) => (isDone(write, index) ? trouble : (outcomes[index] ?? null)));
  }

  #transact(writes: readonly WriteRequest[]): (StorageError | null)[] {
    try {
      this.#sql.begin.run();
      const outcomes = writes.map((write) => this.#attempt(write));
      this.#sql.commit.run();
      return outcomes;
    } catch (error) {
      if (this.#database.isTransaction) this.#sql.rollback.run();
      return writes.map(() => notSaved(error));
    }
  }

  #attempt(write: WriteRequest): StorageError | null {
    this.#sql.savepoint.run();
    try {
      this.#writes.run(write);
      this.#sql.release.run();
      return null;
    } catch (error) {
      if (!this.#database.isTransaction) throw error; // SQLite gave up the whole transaction
      this.#sql.undo.run();
      this.#sql.release.run();
      return notSaved(error);
    }
  }

  /**
   * Leaves no trace of what was deleted. secure_delete zeroes what it deletes, but rows that SQLite moved from page to
   * page as its trees grew may have left copies: only rewriting the file removes those, and then the log must go too.
   */
  #wipe(): StorageError | null {
    try {
      this.#database.exec("VACUUM");
      this.#database.exec("PRAGMA wal_checkpoint(TRUNCATE)");
      return null;
    } catch (error) {
      return notSaved(error);
    }
  }
}
