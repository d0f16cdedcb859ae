import type { BuurtId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { askProgram } from "../programs/askProgram.ts";
import { type Sent, Uploads } from "../uploads/Uploads.ts";
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
  readonly #uploads = new Uploads(LIMITS.archiveBytes);
  /** One at a time: the file and all that is in it are in memory together. */
  #isBusy = false;

  constructor(parts: ImportingParts) {
    this.#parts = parts;
  }

  /**
   * A new board on which lies what is in the zip that is sent. Everything is read and checked before anything is
   * written. Rejects as what is sent, and with StorageError when it cannot be saved.
   */
  async bring(sent: Sent, buurt: BuurtId | null): Promise<ImportResult> {
    const result = await this.#receive(sent, buurt);
    if (!result.ok) this.#parts.log.info({ refusal: result.refusal, why: result.why }, "no board in a file");
    return result;
  }

  async #receive(sent: Sent, buurt: BuurtId | null): Promise<ImportResult> {
    const result = await this.#uploads.whole(sent, (zip) => this.#alone(zip, buurt));
    if (result === "too-large") return refused("archive-too-large", "a large file");
    return result === "busy" ? refused("archives-busy", "others are sent") : result;
  }

  async #alone(zip: Uint8Array, buurt: BuurtId | null): Promise<ImportResult> {
    if (this.#isBusy) return refused("archives-busy", "another is read");
    this.#isBusy = true;
    try {
      return await this.#bring(zip, buurt);
    } finally {
      this.#isBusy = false;
    }
  }

  async #bring(zip: Uint8Array, buurt: BuurtId | null): Promise<ImportResult> {
    if (!isZip(zip)) return refused("archive-unreadable", "not a zip"); // which needs no program to see
    const { storage, joinCodes, clock } = this.#parts;
    return againAfterErase(async () => {
      const erasedIds = await storage.erasedIds();
      const question: BringQuestion = { zip, erasedIds, buurt, joinCodes, now: clock() };
      const asked = await askProgram<ReadBoard | Refused>(PROGRAM, question);
      if (asked.state === "not-started") return refused("archives-busy", "no room for a program");
      if (asked.state === "failed") return refused("archive-too-large", "more than a program can hold");
      const read = asked.answer;
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
