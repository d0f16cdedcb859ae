import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { askFacts } from "./board/askFacts.ts";
import type { MonthChanges } from "./board/monthsOf.ts";
import type { RoomParts } from "./RoomParts.ts";

const NOTHING: MonthChanges = new Map();

interface Known {
  readonly lastActivityAt: number;
  readonly months: Promise<MonthChanges>;
}

/**
 * How much came to boards and went, month by month, as they lie on disk. Each is worked out once for as long as nobody
 * does anything on it, however many ask: a shelf opens no room.
 */
export class KnownMonths {
  readonly #storage: RoomParts["storage"];
  readonly #known = new Map<BoardId, Known>();
  /** One board after the other on the whole server. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ storage }: Pick<RoomParts, "storage">) {
    this.#storage = storage;
  }

  /** Of a board that cannot be read nothing is counted. Rejects with StorageError when the disk cannot be read at all. */
  of({ id, lastActivityAt }: BoardRecord): Promise<MonthChanges> {
    const known = this.#known.get(id);
    if (known?.lastActivityAt === lastActivityAt) return known.months;
    const months = this.#last.then(() => this.#read(id));
    this.#last = months.catch(() => this.#known.delete(id));
    this.#known.set(id, { lastActivityAt, months });
    return months;
  }

  forget(id: BoardId): void {
    this.#known.delete(id);
  }

  async #read(id: BoardId): Promise<MonthChanges> {
    const loading = await this.#storage.load(id);
    if (loading.state !== "loaded") return NOTHING;
    const rows = await this.#storage.history(id);
    return (await askFacts({ ...loading.board, rows }))?.months ?? NOTHING;
  }
}
