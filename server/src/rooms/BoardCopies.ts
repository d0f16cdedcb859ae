import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import * as Y from "yjs";
import { AskedThread } from "../programs/AskedThread.ts";
import { type LoadedBoard, StorageError } from "../storage/BoardStorage.ts";
import { againAfterErase } from "./againAfterErase.ts";
import { copiedDocument } from "./board/copiedDocument.ts";
import type { CopyOfMoment, CopyQuestion } from "./board/copyOfMoment.ts";
import { loadBoard } from "./board/loadBoard.ts";
import { newRecord } from "./board/newRecord.ts";
import type { CopiedBoard } from "./FirstBoard.ts";
import type { OpenResult } from "./OpenResult.ts";
import type { Room } from "./Room.ts";
import type { RoomsParts } from "./RoomsParts.ts";
import type { CreatedBoard, ReopenResult, RestoreResult } from "./results.ts";
import { smallBlob } from "./smallBlob.ts";
import { hashOf } from "./tokens.ts";

const copying = new AskedThread<CopyQuestion, CopyOfMoment>(
  new URL("./board/copyInThread.ts", import.meta.url),
);

/** A log is compacted now and then, and not so often in a row. */
const MOST_TRIED = 5;

/** What it asks of all rooms. */
interface CopiesHost {
  open(boardId: BoardId): Promise<OpenResult>;
  /** Whole or not at all. */
  create(copied: CopiedBoard): Promise<CreatedBoard>;
}

/** New boards made of what others were: the old one always stays as it is. */
export class BoardCopies {
  readonly #parts: RoomsParts;
  readonly #host: CopiesHost;

  constructor(parts: RoomsParts, host: CopiesHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Makes a new board of what can still be read of a damaged one; everybody's token opens the new one too. */
  reopenLastGood(boardId: BoardId, token: string): Promise<ReopenResult> {
    return againAfterErase(() => this.#reopen(boardId, token));
  }

  async #reopen(boardId: BoardId, token: string): Promise<ReopenResult> {
    const erasedThen = (await this.#parts.storage.erasedIds()).size;
    // Whoever it is that asks, a board in use is not read from disk for it.
    if ((await this.#host.open(boardId)).state === "open") return { state: "not-damaged" };
    const loading = await loadBoard(boardId, this.#parts);
    if (loading.state === "not-found") return loading;
    if (loading.state === "loaded") {
      loading.board.destroy();
      return { state: "not-damaged" };
    }
    const { record: damaged, lastGood, ledger } = loading.damage;
    if (!isFacilitators(token, ledger)) return { state: "not-allowed" };
    if (lastGood === null) return { state: "nothing-left" };
    const { random, clock, joinCodes } = this.#parts;
    const record = newRecord({ ...damaged, tableOf: null }, joinCodes, random, clock());
    const document = copiedDocument(record, lastGood, random);
    const known = ledger.filter(isOfThings);
    const madeOf = { as: "copy", board: boardId, blobs: blobsOf(known), erasedThen } as const;
    const copied = { record, document: Y.encodeStateAsUpdateV2(document), ledger: known, madeOf };
    return { state: "created", board: await this.#host.create(copied) };
  }

  /** Makes a new board of a saved moment, on the same shelf. Only its new links open it, and phones that were there. */
  restoreSnapshot(boardId: BoardId, snapshotId: SnapshotId): Promise<RestoreResult> {
    return againAfterErase(() => this.#restore(boardId, snapshotId));
  }

  async #restore(boardId: BoardId, snapshotId: SnapshotId): Promise<RestoreResult> {
    const { storage, random, clock, joinCodes } = this.#parts;
    const [old, opened] = [await storage.find(boardId), await this.#host.open(boardId)];
    if (old === null || opened.state !== "open") return { state: "not-found" };
    const { past } = opened.room;
    const erasedThen = (await storage.erasedIds()).size;
    const snapshot = (await past.snapshots()).find(({ id }) => id === snapshotId);
    if (snapshot === undefined) return { state: "not-found" };
    const state = await past.snapshotState(snapshotId);
    if (state === null) return { state: "damaged" };
    const title = restoredTitle(old.title, snapshot.name);
    const record = newRecord({ ...old, title, tableOf: null }, joinCodes, random, clock());
    const now = await this.#asItIs(opened.room);
    const copied = await copying.ask({ record, moment: { snapshot, state }, now });
    const madeOf = { as: "copy", board: boardId, blobs: blobsOf(copied.ledger), erasedThen } as const;
    return { state: "created", board: await this.#host.create({ ...copied, record, madeOf }) };
  }

  /** As it is on disk after what was asked until now: what is in memory would have to be written out here for it. */
  async #asItIs(room: Room, tried = 1): Promise<LoadedBoard> {
    const { seq, ledger } = await room.look((state) => ({
      seq: state.seq,
      ledger: [...state.ledger.entries()].filter(isOfThings),
    }));
    try {
      const loading = await this.#parts.storage.load(room.record.id, { documentsUpTo: seq });
      if (loading.state === "loaded") return { ...loading.board, ledger };
      throw new StorageError("damaged", `The board is ${loading.state}.`);
    } catch (error) {
      const isCompacted = error instanceof StorageError && error.code === "conflict";
      if (!isCompacted || tried >= MOST_TRIED) throw error;
      return this.#asItIs(room, tried + 1);
    }
  }
}

/** Their answers and pages stay with the board that was. */
function isOfThings({ entry }: LedgerEntry): boolean {
  return entry !== "answer" && entry !== "client";
}

/** Under which names the photos that were noted lie on disk. */
function blobsOf(ledger: readonly LedgerEntry[]): readonly string[] {
  return ledger.flatMap((entry) => (entry.entry === "photo" ? [smallBlob(entry.name), entry.name] : []));
}

/** What the old one is called, and of which moment it is, as far as there is room for it. */
function restoredTitle(title: string, moment: string): string {
  return [...`${title} · ${moment}`].slice(0, LIMITS.boardTitleCodePoints).join("").trim();
}

function isFacilitators(token: string, ledger: readonly LedgerEntry[]): boolean {
  const hash = hashOf(token);
  return ledger.some(
    (entry) => entry.entry === "token" && entry.hash === hash && entry.role === "facilitator",
  );
}
