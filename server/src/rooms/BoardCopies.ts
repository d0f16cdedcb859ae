import type { BoardId, SnapshotId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { snapshotOf } from "@buurtbord/shared/commands/decideSnapshot.ts";
import { momentAgain } from "@buurtbord/shared/commands/momentAgain.ts";
import { readBoard } from "@buurtbord/shared/document/readBoard.ts";
import { momentTexts } from "@buurtbord/shared/texts/momentTexts.ts";
import * as Y from "yjs";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { copiedDocument, copiedMoment } from "./board/copiedDocument.ts";
import { loadBoard } from "./board/loadBoard.ts";
import { newRecord } from "./board/newRecord.ts";
import { describeError } from "./describeError.ts";
import type { FirstBoard } from "./FirstBoard.ts";
import type { RoomsParts } from "./Rooms.ts";
import type { CreatedBoard, OpenResult, ReopenResult, RestoreResult } from "./results.ts";
import { smallBlob } from "./smallBlob.ts";
import { hashOf, newId } from "./tokens.ts";

/** What it asks of all rooms. */
interface CopiesHost {
  open(boardId: BoardId): Promise<OpenResult>;
  /** Whole or not at all. */
  create(first: FirstBoard): Promise<CreatedBoard>;
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
  async reopenLastGood(boardId: BoardId, token: string): Promise<ReopenResult> {
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
    const known = ledger.filter(({ entry }) => entry !== "answer" && entry !== "client");
    const blobs = await this.#photosOf(boardId, known);
    return { state: "created", board: await this.#host.create({ record, document, ledger: known, blobs }) };
  }

  /** Makes a new board of a saved moment, on the same shelf. Only its new links open it, and phones that were there. */
  async restoreSnapshot(boardId: BoardId, snapshotId: SnapshotId): Promise<RestoreResult> {
    const { storage, random, clock, joinCodes } = this.#parts;
    const [old, opened] = [await storage.find(boardId), await this.#host.open(boardId)];
    if (old === null || opened.state !== "open") return { state: "not-found" };
    const { past } = opened.room;
    const snapshot = (await past.snapshots()).find(({ id }) => id === snapshotId);
    if (snapshot === undefined) return { state: "not-found" };
    const state = await past.snapshotState(snapshotId);
    if (state === null) return { state: "damaged" };
    const title = restoredTitle(old.title, snapshot.name);
    const record = newRecord({ ...old, title, tableOf: null }, joinCodes, random, clock());
    const { document, ledger } = await opened.room.look(({ situation, ledger: now }) =>
      copiedMoment(record, state, random, (moment) =>
        momentAgain(situation, [...now.entries()], moment, snapshot.takenAt),
      ),
    );
    const blobs = await this.#photosOf(boardId, ledger);
    const snapshots = [this.#beginningOf(record, document)];
    const kept = ledger.map((entry) => (entry.entry === "photo" ? { ...entry, inSnapshot: true } : entry));
    const board = await this.#host.create({ record, document, ledger: kept, snapshots, blobs });
    return { state: "created", board };
  }

  /** Of a restored board, the first of its moments: what grows on it is told from there. */
  #beginningOf({ createdAt, language }: BoardRecord, document: Y.Doc) {
    const fresh = { id: newId<SnapshotId>(this.#parts.random, "c"), now: createdAt };
    const snapshot = snapshotOf(readBoard(document).board, momentTexts[language].beginning, "hand", fresh);
    return { snapshot, state: Y.encodeStateAsUpdateV2(document) };
  }

  async #photosOf(from: BoardId, known: readonly LedgerEntry[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const { storage, log } = this.#parts;
    const photos = new Map<string, Uint8Array>();
    for (const entry of known) {
      if (entry.entry !== "photo") continue;
      try {
        for (const name of [smallBlob(entry.name), entry.name]) {
          const bytes = await storage.getBlob(from, name);
          if (bytes !== null) photos.set(name, bytes);
        }
      } catch (error) {
        // It may be the photo that is damaged: the board does without it.
        log.error({ board: from, ...describeError(error) }, "A photo could not be copied");
      }
    }
    return photos;
  }
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
