import { type ExportedBoard, type ExportedGroup, exportBoard, type NewBoard } from "../../rig/api.ts";

type Card = ExportedBoard["cards"][number] & {
  readonly kind: string;
  readonly project?: { readonly group: string | null };
  readonly brought?: { readonly group: string };
};

/** What of an evening's boards is taken home and looked at here. */
interface Exported extends ExportedBoard {
  readonly cards: readonly Card[];
  readonly tableOf: { readonly evening: string; readonly group: string } | null;
  readonly worksheet: Readonly<Record<string, string>>;
}

/** Where somebody is, as their own phone is told. */
export interface Seat {
  readonly token: string;
  readonly participantId: string;
  /** Null: nowhere. */
  readonly group: string | null;
}

/** Reads an evening and its tables as whoever leads it takes them home, and as phones are told. */
export class EveningReader {
  readonly #origin: string;
  readonly #hall: NewBoard;

  constructor(origin: string, hall: NewBoard) {
    this.#origin = origin;
    this.#hall = hall;
  }

  async pitches(): Promise<readonly string[]> {
    return (await this.#read()).cards.filter(({ kind }) => kind === "pitch").map(({ id }) => id);
  }

  async groups(): Promise<readonly ExportedGroup[]> {
    return (await this.#read()).groups;
  }

  /** What the tables told, and what became a project, in the hall. */
  async harvested(): Promise<{ readonly lines: readonly Card[]; readonly projects: readonly Card[] }> {
    const { cards } = await this.#read();
    return {
      lines: cards.filter(({ brought, project }) => brought !== undefined && project === undefined),
      projects: cards.filter(({ project }) => project !== undefined),
    };
  }

  table(id: string): Promise<Exported> {
    return this.#read(id);
  }

  async seatOf(token: string): Promise<Seat> {
    const response = await fetch(`${this.#origin}/api/boards/${this.#hall.id}/view`, {
      headers: { authorization: `Bearer ${token}` },
    });
    const { own } = (await response.json()) as {
      readonly own: { readonly participantId: string; readonly seat?: string };
    };
    return { token, participantId: own.participantId, group: own.seat ?? null };
  }

  async #read(id = this.#hall.id): Promise<Exported> {
    return (await exportBoard(this.#origin, { ...this.#hall, id })) as Exported;
  }
}
