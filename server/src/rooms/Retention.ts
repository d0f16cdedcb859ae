import { keptUntil } from "@buurtbord/shared/board/keptUntil.ts";
import { KEEP_DAYS } from "@buurtbord/shared/commands/Command.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { describeError } from "./describeError.ts";
import type { RoomParts } from "./RoomParts.ts";

/** No evening was earlier than this program: a laptop whose battery is flat begins in 2015, or in 1970. */
const EARLIEST = Date.UTC(2026, 0, 1);
const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;
/** When nothing was used for so long, the summer was long, or the clock is wrong. */
const LONG_QUIET_MS = 60 * DAY_MS;
const SHORTEST = Math.min(...KEEP_DAYS);
const LONGEST = Math.max(...KEEP_DAYS);

/** What it asks of all rooms. */
export interface RetentionHost {
  /** Whether a board is in memory: somebody uses it, so it is kept. */
  isOpen(board: BoardRecord): boolean;
  /** How many days it is kept after its last activity. Null: that cannot be read. */
  keepDays(board: BoardRecord): Promise<number | null>;
  erase(board: BoardRecord): Promise<void>;
}

/** Erases boards after the date until which they were to be kept, as everybody in them was told. */
export class Retention {
  readonly #parts: RoomParts;
  readonly #host: RetentionHost;
  #cancel: () => void = () => {};
  #isStopped = false;

  constructor(parts: RoomParts, host: RetentionHost) {
    this.#parts = parts;
    this.#host = host;
  }

  /** Looks now and every hour; the first time after a day, where nothing was used for long: decision 65. */
  start(): void {
    void this.#isLongQuiet().then((isLongQuiet) => this.#plan(isLongQuiet ? DAY_MS : 0));
  }

  stop(): void {
    this.#isStopped = true;
    this.#cancel();
  }

  #plan(wait: number): void {
    if (this.#isStopped) return;
    this.#cancel = this.#parts.schedule(wait, () => {
      this.#plan(HOUR_MS);
      void this.sweep();
    });
  }

  /** Never rejects: a disk that cannot be read now has nothing to erase now either. */
  async #isLongQuiet(): Promise<boolean> {
    const boards = await this.#parts.storage.list().catch(() => []);
    const [newest] = boards; // newest activity first
    return newest !== undefined && this.#parts.clock() - newest.lastActivityAt > LONG_QUIET_MS;
  }

  /** Never rejects: what could not be erased now is erased an hour later. */
  async sweep(): Promise<void> {
    const { storage, log } = this.#parts;
    try {
      for (const board of await storage.list()) {
        // A group's table is kept as long as its evening.
        if (board.tableOf !== null || !(await this.#isOver(board))) continue;
        await this.#host.erase(board);
        log.info({ board: board.id }, "A board was kept long enough, and is erased");
      }
    } catch (error) {
      log.error(describeError(error), "Looking for old boards failed");
    }
  }

  /** Only boards that may be old enough are read whole. */
  async #isOver(record: BoardRecord): Promise<boolean> {
    const now = this.#parts.clock();
    if (record.lastActivityAt < EARLIEST) return false; // nobody knows when it was used: decision 58
    if (now < keptUntil(record.lastActivityAt, SHORTEST) || this.#host.isOpen(record)) return false;
    // How long a damaged one was to be kept cannot be read.
    const keepDays = (await this.#host.keepDays(record)) ?? LONGEST;
    return now >= keptUntil(record.lastActivityAt, keepDays) && !this.#host.isOpen(record);
  }
}
