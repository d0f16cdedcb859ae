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

/** For whom, and whether they may go on: what is sent may come slowly, and reading it takes a while. */
export interface Bringing<Stop> {
  /** On which shelf; null: on none. */
  readonly buurt: BuurtId | null;
  /** When all of it is there, before it is read. What it says ends it. */
  mayRead?(): Stop | null;
  /** When it was read, before it is made. */
  mayMake?(): Promise<Stop | null>;
}

export type BringResult<Stop> =
  | ImportResult
  | { readonly ok: false; readonly refusal: "stopped"; readonly stop: Stop };

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
  async bring<Stop>(sent: Sent, bringing: Bringing<Stop>): Promise<BringResult<Stop>> {
    const result = await this.#receive(sent, bringing);
    if (!result.ok && result.refusal !== "stopped")
      this.#parts.log.info({ refusal: result.refusal, why: result.why }, "no board in a file");
    return result;
  }

  async #receive<Stop>(sent: Sent, bringing: Bringing<Stop>): Promise<BringResult<Stop>> {
    const result = await this.#uploads.whole(sent, (zip) => this.#alone(zip, bringing));
    if (result === "too-large") return refused("archive-too-large", "a large file");
    return result === "busy" ? refused("archives-busy", "others are sent") : result;
  }

  async #alone<Stop>(zip: Uint8Array, bringing: Bringing<Stop>): Promise<BringResult<Stop>> {
    if (this.#isBusy) return refused("archives-busy", "another is read");
    const stop = bringing.mayRead?.() ?? null;
    if (stop !== null) return { ok: false, refusal: "stopped", stop };
    this.#isBusy = true;
    try {
      return await this.#bring(zip, bringing);
    } finally {
      this.#isBusy = false;
    }
  }

  async #bring<Stop>(zip: Uint8Array, bringing: Bringing<Stop>): Promise<BringResult<Stop>> {
    const { buurt } = bringing;
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
      const stop = (await bringing.mayMake?.()) ?? null;
      if (stop !== null) return { ok: false, refusal: "stopped", stop };
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
