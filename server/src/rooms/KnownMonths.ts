import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import type { BoardRecord } from "../storage/BoardStorage.ts";
import { askFacts } from "./board/askFacts.ts";
import type { MonthChanges } from "./board/monthsOf.ts";
import type { RoomParts } from "./RoomParts.ts";

const NOTHING: MonthChanges = new Map();

interface Known {
  readonly asOf: string;
  readonly months: Promise<MonthChanges>;
}

/**
 * How much came to boards and went, month by month, as they lie on disk. Each is worked out once for as long as nobody
 * does anything on it and its evening goes on, however many ask: a shelf opens no room.
 */
export class KnownMonths {
  readonly #storage: RoomParts["storage"];
  readonly #clock: () => number;
  readonly #known = new Map<BoardId, Known>();
  /** One board after the other on the whole server. */
  #last: Promise<unknown> = Promise.resolve();

  constructor({ storage, clock }: Pick<RoomParts, "storage" | "clock">) {
    this.#storage = storage;
    this.#clock = clock;
  }

  /** Of a board that cannot be read nothing is counted. Rejects with StorageError when the disk cannot be read at all. */
  of({ id, lastActivityAt }: BoardRecord): Promise<MonthChanges> {
    const known = this.#known.get(id);
    const now = this.#clock();
    const asOf = `${lastActivityAt} ${isOtherEvening(lastActivityAt, now)}`;
    if (known?.asOf === asOf) return known.months;
    const months = this.#last.then(() => this.#read(id, now));
    this.#last = months.catch(() => this.#known.delete(id));
    this.#known.set(id, { asOf, months });
    return months;
  }

  forget(id: BoardId): void {
    this.#known.delete(id);
  }

  async #read(id: BoardId, now: number): Promise<MonthChanges> {
    const loading = await this.#storage.load(id);
    if (loading.state !== "loaded") return NOTHING;
    const rows = await this.#storage.history(id);
    return (await askFacts({ ...loading.board, rows, now }))?.months ?? NOTHING;
  }
}
