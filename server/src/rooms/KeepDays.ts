import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { loadBoard } from "./board/loadBoard.ts";
import type { RoomParts } from "./RoomParts.ts";

interface Known {
  readonly lastActivityAt: number;
  readonly days: number | null;
}

/** How many days boards that are not in use are kept. That stands in the board itself, so each is read whole, once. */
export class KeepDays {
  readonly #parts: RoomParts;
  readonly #known = new Map<BoardId, Known>();

  constructor(parts: RoomParts) {
    this.#parts = parts;
  }

  /** Null: it cannot be read. Rejects with StorageError when the disk cannot be read at all. */
  async of({ id, lastActivityAt }: BoardRecord): Promise<number | null> {
    const known = this.#known.get(id);
    if (known?.lastActivityAt === lastActivityAt) return known.days;
    const loading = await loadBoard(id, this.#parts);
    switch (loading.state) {
      case "not-found":
        return null;
      case "damaged":
        this.#known.set(id, { lastActivityAt, days: null });
        return null;
      case "loaded": {
        const { board } = loading;
        const days = board.board.keepDays;
        this.#known.set(id, { lastActivityAt: board.lastActivityAt, days });
        board.destroy();
        return days;
      }
    }
  }

  forget(id: BoardId): void {
    this.#known.delete(id);
  }
}
