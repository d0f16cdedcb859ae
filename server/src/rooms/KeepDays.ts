import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { askFacts } from "./board/askFacts.ts";
import type { RoomParts } from "./RoomParts.ts";

interface Known {
  readonly lastActivityAt: number;
  readonly days: number | null;
}

/** How many days boards that are not in use are kept. That stands in the board itself, so each is read whole, once. */
export class KeepDays {
  readonly #parts: Pick<RoomParts, "storage" | "log">;
  readonly #known = new Map<BoardId, Known>();

  constructor(parts: Pick<RoomParts, "storage" | "log">) {
    this.#parts = parts;
  }

  /** Null: it cannot be read. Rejects with StorageError when the disk cannot be read at all. */
  async of({ id, lastActivityAt }: BoardRecord): Promise<number | null> {
    const known = this.#known.get(id);
    if (known?.lastActivityAt === lastActivityAt) return known.days;
    const { storage, log } = this.#parts;
    const loading = await storage.load(id);
    if (loading.state === "not-found") return null;
    const facts =
      loading.state === "loaded" ? await askFacts({ ...loading.board, rows: [], ledger: [], now: 0 }) : null;
    if (facts === null) log.error({ board: id }, "A board cannot be read");
    const asOf = loading.state === "loaded" ? loading.board.record.lastActivityAt : lastActivityAt;
    const days = facts?.keepDays ?? null;
    this.#known.set(id, { lastActivityAt: asOf, days });
    return days;
  }

  forget(id: BoardId): void {
    this.#known.delete(id);
  }
}
