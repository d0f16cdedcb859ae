import { readFile, writeFile } from "node:fs/promises";
import { deserialize, serialize } from "node:v8";
import type { TableOf } from "@buurtbord/shared/board/Group.ts";
import type { BoardId, BuurtId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import { unreachable } from "@buurtbord/shared/board/unreachable.ts";
import {
  type Batch,
  type BoardRecord,
  type BoardStorage,
  type FirstState,
  type HistoryRow,
  type LoadedParts,
  type LoadResult,
  type MadeOf,
  type Rewrite,
  StorageError,
} from "../BoardStorage.ts";
import type { BuurtRecord, SavedProgramme } from "../BuurtStorage.ts";
import type { Damage } from "../contract/Damage.ts";
import type { KinErasure, ToldErasure } from "../KinStorage.ts";
import {
  appendBatch,
  compactBoard,
  holdsProjectCode,
  loadResult,
  newBoard,
  rewriteBoard,
  type StoredBoard,
  snapshotsOf,
} from "./StoredBoard.ts";
import { type StoredBuurt, sortedProgrammes } from "./StoredBuurt.ts";

/**
 * Boards in memory, gone with the process. It has the trouble of a disk at hand: writes that fail, writes that take
 * long, and rows that cannot be read any more.
 */
export class MemoryStorage implements BoardStorage {
  readonly #boards: Map<BoardId, StoredBoard>;
  readonly #erased: Set<string>;
  readonly #buurten: Map<BuurtId, StoredBuurt>;
  #lastWrite: Promise<void> = Promise.resolve();
  #held: Promise<void> = Promise.resolve();
  #failure: StorageError | null = null;
  #isClosed = false;

  constructor(
    boards: Map<BoardId, StoredBoard> = new Map(),
    erased: Set<string> = new Set(),
    buurten: Map<BuurtId, StoredBuurt> = new Map(),
  ) {
    this.#boards = boards;
    this.#erased = erased;
    this.#buurten = buurten;
  }

  static async fromBackup(path: string): Promise<MemoryStorage> {
    const { boards, buurten } = deserialize(await readFile(path));
    return new MemoryStorage(boards, new Set(), buurten);
  }

  /** From now on each write rejects with this error; null: they work again. */
  failWrites(error: StorageError | null): void {
    this.#failure = error;
  }

  /** From now on writes wait, in order, until the function that comes back is called. */
  holdWrites(): () => void {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held = promise;
    return resolve;
  }

  /** From now on loading this board finds damage. */
  damage(boardId: BoardId, what: Damage): void {
    const board = this.#boardOf(boardId);
    switch (what.row) {
      case "state":
        for (const newest of board.states.slice(-1)) newest.isDamaged = true;
        break;
      case "update":
        for (const update of board.updates) update.isDamaged ||= update.seq === what.seq;
        break;
      case "ledger":
        board.isLedgerDamaged = true;
        break;
      case "snapshot":
        for (const each of board.snapshots) each.isDamaged ||= each.snapshot.id === what.id;
        break;
      default:
        unreachable(what);
    }
  }

  /** A store that finds what this one saved, as after a restart. */
  async reopen(): Promise<MemoryStorage> {
    await this.close();
    return new MemoryStorage(this.#boards, this.#erased, this.#buurten);
  }

  create(record: BoardRecord, first: FirstState): Promise<void> {
    const { tables = [], ...own } = structuredClone(first);
    const made = [{ board: record, first: own }, ...tables];
    return this.#write(() => {
      const before = new Map(this.#boards);
      try {
        for (const each of made) this.#put(newBoard(each.board, each.first), each.first.madeOf);
      } catch (error) {
        this.#boards.clear();
        for (const [id, board] of before) this.#boards.set(id, board);
        throw error;
      }
    });
  }

  #put(board: StoredBoard, madeOf: MadeOf | undefined): void {
    const { record } = board;
    if (this.#byCode(record.joinCode) !== null) {
      throw new StorageError("code-taken", "Another board has this join code.");
    }
    if (this.#boards.has(record.id))
      throw new StorageError("conflict", `Board ${record.id} is there already.`);
    if (record.tableOf !== null) this.#mustBeFree(record.tableOf);
    if (madeOf !== undefined) this.#take(madeOf, board);
    this.#boards.set(record.id, board);
  }

  async list(): Promise<readonly BoardRecord[]> {
    const records = this.#read((boards) => [...boards.values()].map((board) => board.record));
    return records.toSorted((one, other) => other.lastActivityAt - one.lastActivityAt);
  }

  async find(boardId: BoardId): Promise<BoardRecord | null> {
    return this.#read((boards) => boards.get(boardId)?.record ?? null);
  }

  async tablesOf(evening: BoardId): Promise<readonly BoardRecord[]> {
    return this.#read(() => this.#tables(evening));
  }

  async findByJoinCode(code: string): Promise<BoardRecord | null> {
    return this.#read(() => this.#byCode(code));
  }

  async findByProjectCode(hash: string): Promise<BoardRecord | null> {
    return this.#read((boards) => [...boards.values()].findLast(holdsProjectCode(hash))?.record ?? null);
  }

  async load(boardId: BoardId, parts: LoadedParts = "whole"): Promise<LoadResult> {
    const board = this.#read((boards) => boards.get(boardId));
    return board === undefined ? { state: "not-found" } : loadResult(board, parts);
  }

  append(batch: Batch): Promise<void> {
    const copy = structuredClone(batch);
    return this.#write(() => appendBatch(this.#boardOf(batch.boardId), copy));
  }

  compact(boardId: BoardId, seq: number, document: Uint8Array, backstage: Uint8Array): Promise<void> {
    const contents = structuredClone({ document, backstage });
    return this.#write(() => compactBoard(this.#boardOf(boardId), seq, contents));
  }

  rewrite(rewrite: Rewrite): Promise<void> {
    const copy = structuredClone(rewrite);
    return this.#write(() => {
      this.#remember(copy.erased);
      rewriteBoard(this.#boardOf(rewrite.boardId), copy);
      if (copy.told !== undefined) this.#tellKin(this.#boardOf(rewrite.boardId), copy.told);
    });
  }

  erase(boardId: BoardId): Promise<void> {
    return this.#write(() => {
      const gone = [boardId, ...this.#tables(boardId).map(({ id }) => id)];
      this.#remember(gone);
      for (const id of gone) this.#boards.delete(id);
    });
  }

  async erasedIds(): Promise<ReadonlySet<string>> {
    return new Set(this.#erased);
  }

  async erasedAmong(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(ids.filter((id) => this.#erased.has(id)));
  }

  async kinErasures(): Promise<readonly KinErasure[]> {
    return this.#read((boards) => [...boards.values()].flatMap(({ erasures }) => erasures));
  }

  kinErased({ boardId, ...done }: KinErasure): Promise<void> {
    const ids = new Set([...done.gone, ...done.withCards, ...done.nameless]);
    return this.#write(() => {
      const board = this.#boards.get(boardId);
      if (board === undefined) return;
      const left = board.erasures.map((each) =>
        each.isBrought === done.isBrought ? withoutIds(each, ids) : each,
      );
      board.erasures = left.filter(({ gone, nameless }) => gone.length + nameless.length > 0);
    });
  }

  async history(boardId: BoardId): Promise<readonly HistoryRow[]> {
    return this.#read((boards) => boards.get(boardId)?.history ?? []);
  }

  async snapshots(boardId: BoardId): Promise<readonly Snapshot[]> {
    const snapshots = this.#read((boards) => boards.get(boardId)?.snapshots ?? []);
    return snapshotsOf({ snapshots });
  }

  async snapshotState(boardId: BoardId, snapshotId: SnapshotId): Promise<Uint8Array | null> {
    const snapshots = this.#read((boards) => boards.get(boardId)?.snapshots);
    const found = snapshots?.find(({ snapshot }) => snapshot.id === snapshotId);
    if (found?.isDamaged === true) throw new StorageError("damaged", "Damaged on purpose.");
    return found?.state ?? null;
  }

  putBlob(boardId: BoardId, name: string, bytes: Uint8Array): Promise<void> {
    const copy = structuredClone(bytes);
    return this.#write(() => this.#boardOf(boardId).blobs.set(name, copy));
  }

  async getBlob(boardId: BoardId, name: string): Promise<Uint8Array | null> {
    return this.#read((boards) => boards.get(boardId)?.blobs.get(name) ?? null);
  }

  removeBlob(boardId: BoardId, name: string): Promise<void> {
    return this.#write(() => this.#boards.get(boardId)?.blobs.delete(name));
  }

  putBuurt(buurt: BuurtRecord): Promise<void> {
    return this.#write(() => {
      const programmes = this.#buurten.get(buurt.id)?.programmes ?? new Map();
      const createdAt = this.#buurten.get(buurt.id)?.record.createdAt ?? buurt.createdAt;
      this.#buurten.set(buurt.id, { record: { ...buurt, createdAt }, programmes });
    });
  }

  async buurt(id: BuurtId): Promise<BuurtRecord | null> {
    return this.#read(() => this.#buurten.get(id)?.record ?? null);
  }

  eraseBuurt(id: BuurtId): Promise<void> {
    return this.#write(() => {
      this.#buurten.delete(id);
      for (const board of this.#boards.values()) {
        if (board.record.buurt === id) board.record = { ...board.record, buurt: null };
      }
    });
  }

  setBuurtOf(boardId: BoardId, buurt: BuurtId | null): Promise<void> {
    return this.#write(() => {
      if (buurt !== null) this.#buurtOf(buurt);
      const board = this.#boardOf(boardId);
      board.record = { ...board.record, buurt };
    });
  }

  putProgramme(buurt: BuurtId, programme: SavedProgramme): Promise<void> {
    return this.#write(() => this.#buurtOf(buurt).programmes.set(programme.id, { ...programme }));
  }

  removeProgramme(buurt: BuurtId, id: string): Promise<void> {
    return this.#write(() => this.#buurten.get(buurt)?.programmes.delete(id));
  }

  async programmes(buurt: BuurtId): Promise<readonly SavedProgramme[]> {
    return this.#read(() => {
      const stored = this.#buurten.get(buurt);
      return stored === undefined ? [] : sortedProgrammes(stored);
    });
  }

  probe(): Promise<void> {
    return this.#write(() => undefined);
  }

  async backup(path: string): Promise<void> {
    const bytes = this.#read((boards) => serialize({ boards, buurten: this.#buurten }));
    await writeFile(path, bytes, { flag: "wx" });
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#lastWrite;
  }

  /** Copied, as if it came from a disk: what a reader does with it changes nothing here. */
  #read<Result>(read: (boards: ReadonlyMap<BoardId, StoredBoard>) => Result): Result {
    if (this.#isClosed) throw new StorageError("closed", "The store is closed.");
    return structuredClone(read(this.#boards));
  }

  async #write(work: () => unknown): Promise<void> {
    if (this.#isClosed) throw new StorageError("closed", "The store is closed.");
    const written = this.#lastWrite.then(async () => {
      await this.#held;
      if (this.#failure !== null) throw this.#failure;
      work();
    });
    this.#lastWrite = written.catch(() => undefined);
    await written;
  }

  /** What comes along, and where it comes from. */
  #take({ as, board: from, blobs = [], erasedThen }: MadeOf, board: StoredBoard): void {
    if (erasedThen !== this.#erased.size)
      throw new StorageError("conflict", "Something was erased since this was looked through.");
    const old = this.#boards.get(from);
    for (const name of blobs) {
      const bytes = old?.blobs.get(name);
      if (bytes !== undefined) board.blobs.set(name, structuredClone(bytes));
    }
    if (as === "copy")
      board.erasures = (old?.erasures ?? []).map((each) => ({ ...each, boardId: board.record.id }));
    board.kin = { as, family: old?.kin?.as === "copy" ? old.kin.family : from };
  }

  #tellKin({ record, kin }: StoredBoard, told: ToldErasure): void {
    const family = kin?.as === "copy" ? kin.family : record.id;
    for (const other of this.#boards.values()) {
      const { id } = other.record;
      const isCopy = id === family || (other.kin?.as === "copy" && other.kin.family === family);
      const isBrought = other.kin?.as === "file" && other.kin.family === family;
      if (id !== record.id && (isCopy || isBrought))
        other.erasures = [...other.erasures, { ...told, boardId: id, isBrought }];
    }
  }

  #remember(ids: readonly string[]): void {
    for (const id of ids) this.#erased.add(id);
  }

  #tables(evening: BoardId): readonly BoardRecord[] {
    const records = [...this.#boards.values()].map(({ record }) => record);
    return records.filter(({ tableOf }) => tableOf?.evening === evening);
  }

  #mustBeFree({ evening, group }: TableOf): void {
    const isTaken = this.#tables(evening).some(({ tableOf }) => tableOf?.group === group);
    if (this.#boards.has(evening) && !isTaken) return;
    throw new StorageError("conflict", `Evening ${evening} is not there, or its group ${group} has a table.`);
  }

  #boardOf(boardId: BoardId): StoredBoard {
    const board = this.#boards.get(boardId);
    if (board === undefined) throw new StorageError("conflict", `There is no board ${boardId}.`);
    return board;
  }

  #buurtOf(id: BuurtId): StoredBuurt {
    const buurt = this.#buurten.get(id);
    if (buurt === undefined) throw new StorageError("conflict", `There is no buurt ${id}.`);
    return buurt;
  }

  #byCode(code: string): BoardRecord | null {
    return [...this.#boards.values()].find(({ record }) => record.joinCode === code)?.record ?? null;
  }
}

function withoutIds(erasure: KinErasure, ids: ReadonlySet<string>): KinErasure {
  const left = (each: readonly string[]) => each.filter((id) => !ids.has(id));
  const { gone, withCards, nameless } = erasure;
  return { ...erasure, gone: left(gone), withCards: left(withCards), nameless: left(nameless) };
}
