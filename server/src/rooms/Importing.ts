import { setImmediate as breathe } from "node:timers/promises";
import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerEntry } from "@buurtbord/shared/board/LedgerEntry.ts";
import * as Y from "yjs";
import type { BoardRecord, FirstState } from "../storage/BoardStorage.ts";
import { type Archive, type LeftOut, type Moment, withBoards } from "./archive/Archive.ts";
import { type Refused, refused } from "./archive/ArchiveRefusal.ts";
import { boardOf } from "./archive/boardOf.ts";
import { renamed, withoutErased } from "./archive/broughtIds.ts";
import { photoBlobs, photoEntries, preparedPhotos, withSizes } from "./archive/keptPhotos.ts";
import { openZip } from "./archive/openZip.ts";
import { readArchive } from "./archive/readArchive.ts";
import type { BoardExport } from "./BoardExport.ts";
import { newRecord } from "./board/newRecord.ts";
import { rewrittenDocument } from "./board/rewrittenDocument.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { CreatedBoard } from "./results.ts";
import type { JoinCodes } from "./tokens.ts";

/** A board that comes from somewhere else, whole. */
export interface BroughtBoard extends Required<Pick<FirstState, "snapshots" | "blobs">> {
  readonly record: BoardRecord;
  readonly document: Y.Doc;
  readonly ledger: readonly LedgerEntry[];
}

export type ImportResult =
  | { readonly ok: true; readonly board: CreatedBoard; readonly leftOut: LeftOut }
  | Refused;

interface ImportingParts extends Pick<RoomParts, "storage" | "random" | "clock" | "log"> {
  readonly joinCodes: JoinCodes;
  /** Makes it, whole or not at all. Rejects with StorageError. */
  readonly create: (brought: BroughtBoard) => Promise<CreatedBoard>;
}

/** Brings boards back from the file that somebody took home. */
export class Importing {
  readonly #parts: ImportingParts;
  /** One at a time: the file and all that is in it are in memory together. */
  #isBusy = false;

  constructor(parts: ImportingParts) {
    this.#parts = parts;
  }

  /**
   * A new board on which lies what is in the file. Everything is read and checked before anything is written. `read`
   * gives the zip (null: it is too large), and is asked only when it is this one's turn. Rejects with StorageError when it cannot be saved.
   */
  async bring(read: () => Promise<Uint8Array | null>, buurt: BuurtId | null): Promise<ImportResult> {
    if (this.#isBusy) return refused("archives-busy", "another is read");
    this.#isBusy = true;
    try {
      const result = await this.#bring(await read(), buurt);
      if (!result.ok)
        this.#parts.log.info({ refusal: result.refusal, why: result.why }, "no board in a file");
      return result;
    } finally {
      this.#isBusy = false;
    }
  }

  async #bring(zip: Uint8Array | null, buurt: BuurtId | null): Promise<ImportResult> {
    if (zip === null) return refused("archive-too-large", "a large file");
    const opened = await openZip(zip);
    if (!opened.ok) return opened;
    const reading = await readArchive(opened.files);
    if (!reading.ok) return reading;
    const { archive, erased } = withoutErased(reading.archive, await this.#parts.storage.erasedIds());
    const brought = renamed(archive);
    const photos = await preparedPhotos(brought);
    if (photos === null) return refused("archive-broken", "a photo that is none");
    const sized = withBoards(brought, (board) => withSizes(board, photos));
    const record = this.#recordOf(sized, buurt);
    const board = await this.#parts.create({
      record,
      document: this.#documentOf(sized.board, record),
      ledger: photoEntries(sized, photos, record.createdAt),
      snapshots: await this.#snapshots(sized.moments, record),
      blobs: photoBlobs(photos),
    });
    return { ok: true, board, leftOut: { ...reading.leftOut, erased } };
  }

  #recordOf({ board: { title, activity, language } }: Archive, buurt: BuurtId | null): BoardRecord {
    const { random, clock, joinCodes } = this.#parts;
    return newRecord({ title, activity, language, buurt }, joinCodes, random, clock());
  }

  #documentOf(board: BoardExport, { id }: BoardRecord): Y.Doc {
    return rewrittenDocument(boardOf(board, id), Object.entries(board.freehand), this.#parts.random);
  }

  /** One after the other, so that only one is in memory as a document and other rooms have their turn. */
  async #snapshots(
    moments: readonly Moment[],
    record: BoardRecord,
  ): Promise<FirstState["snapshots"] & object> {
    const snapshots: { snapshot: Moment["snapshot"]; state: Uint8Array }[] = [];
    for (const { snapshot, board } of moments) {
      const document = this.#documentOf(board, record);
      snapshots.push({ snapshot, state: Y.encodeStateAsUpdateV2(document) });
      document.destroy();
      await breathe();
    }
    return snapshots;
  }
}
