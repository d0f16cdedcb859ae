import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import type * as Y from "yjs";
import { askProgram } from "../programs/askProgram.ts";
import type { LeftOut } from "./archive/Archive.ts";
import { type Refused, refused } from "./archive/ArchiveRefusal.ts";
import type { BringQuestion, ReadBoard } from "./archive/bringArchive.ts";
import { restoreDocument } from "./board/restoreDocuments.ts";
import type { FirstBoard } from "./FirstBoard.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { CreatedBoard } from "./results.ts";
import { type JoinCodes, newSeed } from "./tokens.ts";

const PROGRAM = new URL("./archive/bringInProcess.ts", import.meta.url);

export type ImportResult =
  | { readonly ok: true; readonly board: CreatedBoard; readonly leftOut: LeftOut }
  | Refused;

interface ImportingParts extends Pick<RoomParts, "storage" | "random" | "clock" | "log"> {
  readonly joinCodes: JoinCodes;
  /** Makes it, whole or not at all. Rejects with StorageError. */
  readonly create: (brought: FirstBoard) => Promise<CreatedBoard>;
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
    const { storage, joinCodes, clock } = this.#parts;
    const question: BringQuestion = {
      zip,
      erasedIds: await storage.erasedIds(),
      buurt,
      joinCodes,
      now: clock(),
    };
    const read = await askProgram<ReadBoard | Refused>(PROGRAM, question);
    if (read === null) return refused("archive-too-large", "more than a program can hold");
    if (!read.ok) return read;
    const { record, ledger, snapshots, blobs, leftOut } = read;
    const document = this.#documentOf(read.document);
    const tables = read.tables.map(({ record: board, ...first }) => ({ board, first }));
    return {
      ok: true,
      board: await this.#parts.create({ record, document, ledger, snapshots, blobs, tables }),
      leftOut,
    };
  }

  /** Under a client id that the server goes on using for it. */
  #documentOf(state: Uint8Array): Y.Doc {
    const document = restoreDocument(state, []);
    document.clientID = newSeed(this.#parts.random);
    return document;
  }
}
