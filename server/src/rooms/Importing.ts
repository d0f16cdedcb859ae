import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { askProgram } from "../programs/askProgram.ts";
import { againAfterErase } from "./againAfterErase.ts";
import type { LeftOut } from "./archive/Archive.ts";
import { type Refused, refused } from "./archive/ArchiveRefusal.ts";
import type { BringQuestion, ReadBoard } from "./archive/bringArchive.ts";
import type { BroughtBoard } from "./archive/bringBoard.ts";
import { isZip } from "./archive/isZip.ts";
import type { CopiedBoard } from "./FirstBoard.ts";
import type { RoomParts } from "./RoomParts.ts";
import type { CreatedBoard } from "./results.ts";
import type { JoinCodes } from "./tokens.ts";

const PROGRAM = new URL("./archive/bringInProcess.ts", import.meta.url);

export type ImportResult =
  | { readonly ok: true; readonly board: CreatedBoard; readonly leftOut: LeftOut }
  | Refused;

interface ImportingParts extends Pick<RoomParts, "storage" | "clock" | "log"> {
  readonly joinCodes: JoinCodes;
  /** Makes it, whole or not at all. Rejects with StorageError. */
  readonly create: (brought: CopiedBoard) => Promise<CreatedBoard>;
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
    if (!isZip(zip)) return refused("archive-unreadable", "not a zip"); // which needs no program to see
    const { storage, joinCodes, clock } = this.#parts;
    return againAfterErase(async () => {
      const erasedIds = await storage.erasedIds();
      const question: BringQuestion = { zip, erasedIds, buurt, joinCodes, now: clock() };
      const read = await askProgram<ReadBoard | Refused>(PROGRAM, question);
      if (read === null) return refused("archive-too-large", "more than a program can hold");
      if (!read.ok) return read;
      const board = await this.#parts.create({
        ...firstOf(read, erasedIds.size),
        record: read.record,
        tables: read.tables.map((table) => ({ board: table.record, first: firstOf(table, erasedIds.size) })),
      });
      return { ok: true, board, leftOut: read.leftOut };
    });
  }
}

function firstOf({ from, document, backstage, ledger, snapshots, blobs }: BroughtBoard, erasedThen: number) {
  const madeOf = { as: "file", board: from, erasedThen } as const;
  return { document, backstage, ledger, snapshots, blobs, madeOf };
}
