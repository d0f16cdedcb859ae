import type { DatabaseSync } from "node:sqlite";
import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { StorageError } from "../BoardStorage.ts";
import { snapshotChecksum } from "./checksum.ts";
import { pack, packChange, unpack, unpackChange } from "./pack.ts";
import { RowDamage } from "./RowDamage.ts";
import { bytes, number, type Row, text } from "./row.ts";
import type { SnapshotWithState } from "./SnapshotWithState.ts";

/** Which board: the number that other tables know it by, and its id. */
export interface BoardKey {
  readonly key: number;
  readonly id: BoardId;
}

/** So many changes in a row, and reading the last takes long on an old laptop; and so many a bad disk sector takes along. */
const MOST_LINKS = 100;

/**
 * The states of snapshots, each kept as what changed since the one before it, in the order in which they were saved.
 * A whole one comes where the changes since the last whole one together would take more than it does, so that the file
 * grows with the board and reading stays quick. What a row says depends on the rows under it: where one of those is
 * written anew, so are all that hang on it.
 */
export class SnapshotStates {
  readonly #sql: ReturnType<typeof prepare>;
  /** The last that was read or written: the next one to be asked is often the one that hangs on it. */
  #last: { readonly key: number; readonly id: string; readonly checksum: number; state: Uint8Array } | null =
    null;

  constructor(database: DatabaseSync) {
    this.#sql = prepare(database);
  }

  has({ key }: BoardKey, id: SnapshotId): boolean {
    return this.#sql.size.get(key, id) !== undefined;
  }

  /** Null: there is no such snapshot. Throws StorageError `damaged` when it, or one that it hangs on, cannot be read. */
  read(board: BoardKey, id: SnapshotId): Uint8Array | null {
    if (!this.has(board, id)) return null;
    try {
      return this.#stateOf(board, id).slice(); // a reply's bytes are handed over to the other thread
    } catch (error) {
      if (!isDamage(error)) throw error;
      throw new StorageError("damaged", `Snapshot ${id} of board ${board.id} is damaged.`, { cause: error });
    }
  }

  /** After all others of the board. */
  add(board: BoardKey, { snapshot, state }: SnapshotWithState): void {
    const base = this.#sql.newest.get(board.key);
    this.#insert(board, snapshot, state, base === undefined ? null : text(base, "id"));
  }

  /** What hung on it hangs on what it hung on. */
  remove(board: BoardKey, id: SnapshotId): void {
    const row = this.#sql.get.get(board.key, id);
    if (row === undefined) return;
    const next = this.#sql.hangsOn.get(board.key, id);
    const state = next && this.#readable(board, text(next, "id"));
    this.#sql.remove.run(board.key, id);
    if (next === undefined || state === null || state === undefined) return;
    this.#update(board, text(next, "id"), state, baseOf(row));
  }

  /** These take the place of what they were, and all are packed anew. What cannot be read is not kept: nobody knows what is in it. */
  replace(board: BoardKey, given: ReadonlyMap<string, SnapshotWithState>): void {
    let before: { readonly id: string; readonly old: Uint8Array | null; readonly now: Uint8Array } | null =
      null;
    for (const row of this.#sql.inOrder.all(board.key)) {
      const id = text(row, "id");
      const old = this.#unpacked(board, id, before);
      const now: Uint8Array | null = given.get(id)?.state ?? old;
      if (now === null) {
        this.#sql.remove.run(board.key, id);
        continue;
      }
      const snapshot = given.get(id)?.snapshot;
      if (snapshot !== undefined) this.#describe(board, snapshot);
      this.#update(board, id, now, before?.id ?? null, before?.now);
      before = { id, old, now };
    }
  }

  /** Before it is written anew: what it hangs on may be so already, and is at hand as it was. Null: it cannot be read. */
  #unpacked(
    board: BoardKey,
    id: string,
    before: { readonly id: string; readonly old: Uint8Array | null } | null,
  ): Uint8Array | null {
    try {
      const { base, packed } = this.#row(board, id);
      if (base === null) return unpack(packed);
      return base === before?.id && before.old !== null ? unpackChange(packed, before.old) : null;
    } catch (error) {
      if (isDamage(error)) return null;
      throw error;
    }
  }

  #readable(board: BoardKey, id: string): Uint8Array | null {
    try {
      return this.#stateOf(board, id);
    } catch (error) {
      if (isDamage(error)) return null;
      throw error;
    }
  }

  #stateOf(board: BoardKey, id: string): Uint8Array {
    const changes: Uint8Array[] = [];
    let link = this.#row(board, id);
    const { checksum } = link;
    let state = this.#remembered(board, id, checksum);
    while (state === null) {
      const { base, packed } = link;
      if (base === null) {
        state = unpack(packed);
        break;
      }
      if (changes.push(packed) > MOST_LINKS) throw new RowDamage("snapshots hang on one another");
      link = this.#row(board, base);
      state = this.#remembered(board, base, link.checksum);
    }
    for (const change of changes.reverse()) state = unpackChange(change, state);
    this.#last = { key: board.key, id, checksum, state };
    return state;
  }

  #row(board: BoardKey, id: string) {
    const row = this.#sql.get.get(board.key, id);
    if (row === undefined) throw new RowDamage("what a snapshot hangs on is not there");
    const base = baseOf(row);
    const packed = bytes(row, "state");
    const checksum = number(row, "checksum");
    if (snapshotChecksum(board.id, id, base, packed) !== checksum) {
      throw new RowDamage("a snapshot does not match its checksum");
    }
    return { base, packed, checksum };
  }

  /** A row with the same checksum was not written since. */
  #remembered(board: BoardKey, id: string, checksum: number): Uint8Array | null {
    const last = this.#last;
    return last?.key === board.key && last.id === id && last.checksum === checksum ? last.state : null;
  }

  #insert(board: BoardKey, snapshot: Snapshot, state: Uint8Array, base: string | null): void {
    const { id, name, takenAt, cards, connections, by, hasGap } = snapshot;
    const row = this.#packed(board, id, state, base);
    this.#sql.insert.run(
      ...[board.key, id, name, takenAt, cards, connections, by, hasGap ? 1 : 0],
      ...[row.base, row.packed, row.checksum],
    );
    this.#last = { key: board.key, id, checksum: row.checksum, state };
  }

  #update(board: BoardKey, id: string, state: Uint8Array, base: string | null, baseState?: Uint8Array): void {
    const row = this.#packed(board, id, state, base, baseState);
    this.#sql.update.run(row.base, row.packed, row.checksum, board.key, id);
    this.#last = { key: board.key, id, checksum: row.checksum, state };
  }

  #describe(board: BoardKey, { id, name, cards, connections, hasGap }: Snapshot): void {
    this.#sql.describe.run(name, cards, connections, hasGap ? 1 : 0, board.key, id);
  }

  /** As a change where that is worth it: never on something that cannot be read. */
  #packed(board: BoardKey, id: string, state: Uint8Array, base: string | null, baseState?: Uint8Array) {
    const whole = pack(state);
    const before = base === null ? null : (baseState ?? this.#readable(board, base));
    const change = base === null || before === null ? null : packChange(state, before);
    const isChange = change !== null && this.#isWorth(board, base, change.length, whole.length);
    const packed = isChange ? change : whole;
    const kept = isChange ? base : null;
    return { base: kept, packed, checksum: snapshotChecksum(board.id, id, kept, packed) };
  }

  #isWorth({ key }: BoardKey, base: string | null, bytesMore: number, wholeBytes: number): boolean {
    let [links, taken, at] = [1, bytesMore, base];
    while (at !== null && links <= MOST_LINKS && taken <= wholeBytes) {
      const row = this.#sql.size.get(key, at);
      if (row === undefined) return false;
      at = baseOf(row);
      if (at === null) return true;
      links += 1;
      taken += number(row, "bytes");
    }
    return false;
  }
}

function baseOf(row: Row): string | null {
  return row.base === null ? null : text(row, "base");
}

/** Of the row, or of what zstd found in it. */
function isDamage(error: unknown): boolean {
  if (error instanceof RowDamage) return true;
  return error instanceof Error && "code" in error && /^(ZSTD|Z)_/.test(String(error.code));
}

function prepare(database: DatabaseSync) {
  return {
    get: database.prepare("SELECT base, state, checksum FROM snapshots WHERE board = ? AND id = ?"),
    size: database.prepare("SELECT base, length(state) AS bytes FROM snapshots WHERE board = ? AND id = ?"),
    newest: database.prepare("SELECT id FROM snapshots WHERE board = ? ORDER BY rowid DESC LIMIT 1"),
    hangsOn: database.prepare("SELECT id FROM snapshots WHERE board = ? AND base = ?"),
    inOrder: database.prepare("SELECT id FROM snapshots WHERE board = ? ORDER BY rowid"),
    insert: database.prepare(
      `INSERT INTO snapshots (board, id, name, takenAt, cards, connections, "by", hasGap, base, state, checksum)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    ),
    update: database.prepare(
      "UPDATE snapshots SET base = ?, state = ?, checksum = ? WHERE board = ? AND id = ?",
    ),
    describe: database.prepare(
      "UPDATE snapshots SET name = ?, cards = ?, connections = ?, hasGap = ? WHERE board = ? AND id = ?",
    ),
    remove: database.prepare("DELETE FROM snapshots WHERE board = ? AND id = ?"),
  };
}
