import type { DatabaseSync } from "node:sqlite";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { type LedgerEntry, ledgerKey } from "@buurtbord/shared/board/LedgerEntry.ts";
import { type FirstState, StorageError } from "../BoardStorage.ts";
import { blobChecksum, ledgerChecksum, stateChecksum } from "./checksum.ts";
import { pack } from "./pack.ts";
import { bytes, number } from "./row.ts";

/** Rows of a board with their checksums, on the open transaction. `key`: the number by which other tables know it. */
export class BoardRows {
  readonly #sql: ReturnType<typeof prepare>;

  constructor(database: DatabaseSync) {
    this.#sql = prepare(database);
  }

  putState(
    key: number,
    id: BoardId,
    seq: number,
    at: number,
    state: Pick<FirstState, "document" | "backstage">,
  ): void {
    const document = pack(state.document);
    const backstage = pack(state.backstage);
    const checksum = stateChecksum(id, seq, at, document, backstage);
    this.#sql.putState.run(key, seq, at, document, backstage, checksum);
  }

  putLedger(key: number, id: BoardId, entry: LedgerEntry): void {
    const entryKey = ledgerKey(entry);
    const value = JSON.stringify(entry);
    const checksum = ledgerChecksum(id, entry.entry, entryKey, value);
    this.#sql.putLedger.run(key, entry.entry, entryKey, value, checksum);
  }

  putBlob(id: BoardId, name: string, blob: Uint8Array): void {
    const put = this.#sql.putBlob.run(name, blob, blobChecksum(id, name, blob), id);
    if (put.changes === 0) throw new StorageError("conflict", `There is no board ${id}.`);
  }

  /** Nothing, where it is not there or damaged: the other board does without it. */
  copyBlob(from: BoardId, to: BoardId, name: string): void {
    const row = this.#sql.blob.get(from, name);
    if (row === undefined) return;
    const blob = bytes(row, "bytes");
    if (blobChecksum(from, name, blob) === number(row, "checksum")) this.putBlob(to, name, blob);
  }
}

function prepare(database: DatabaseSync) {
  return {
    putState: database.prepare(
      "INSERT OR REPLACE INTO states (board, seq, at, document, backstage, checksum) VALUES (?, ?, ?, ?, ?, ?)",
    ),
    putLedger: database.prepare(
      "INSERT OR REPLACE INTO ledger (board, entry, key, value, checksum) VALUES (?, ?, ?, ?, ?)",
    ),
    putBlob: database.prepare(
      "INSERT OR REPLACE INTO blobs (board, name, bytes, checksum) SELECT board, ?, ?, ? FROM boards WHERE id = ?",
    ),
    blob: database.prepare(
      "SELECT bytes, checksum FROM blobs WHERE board = (SELECT board FROM boards WHERE id = ?) AND name = ?",
    ),
  };
}
