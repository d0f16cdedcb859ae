import {
  type ExportedBoard,
  type ExportedGroup,
  exportBoard,
  type NewBoard,
  postCommand,
  postTo,
} from "./api.ts";
import type { House } from "./House.ts";
import type { SimulatedPhone, Wish } from "./SimulatedPhone.ts";

/** What of an evening's `board.json` this rig reads. */
interface ExportedEvening extends ExportedBoard {
  readonly cards: readonly (ExportedBoard["cards"][number] & {
    readonly kind: string;
    readonly project?: { readonly firstStep: string | null };
  })[];
  readonly worksheet: Readonly<Partial<Record<string, string>>>;
}

/** A pitch evening as whoever leads it sees it, by asking the server. */
export class PitchEvening {
  readonly #house: House;
  readonly #board: NewBoard;

  constructor(house: House, board: NewBoard) {
    this.#house = house;
    this.#board = board;
  }

  lead(command: Wish): Promise<void> {
    return postCommand(this.#house.origin, this.#board.id, this.#board.facilitatorToken, command);
  }

  goTo(stepId: string): Promise<void> {
    return this.lead({ type: "set-step", stepId });
  }

  /** In the order in which they were put forward. */
  async pitches(): Promise<readonly string[]> {
    const { cards } = await this.#read();
    return cards.filter(({ kind }) => kind === "pitch").map(({ id }) => id);
  }

  async projects(): Promise<readonly string[]> {
    const { cards } = await this.#read();
    return cards.filter(({ project }) => project !== undefined).map(({ text }) => text);
  }

  async groups(): Promise<readonly ExportedGroup[]> {
    return (await this.#read()).groups;
  }

  openTables(): Promise<unknown> {
    return this.#post("tables");
  }

  bringHarvest(): Promise<{ readonly cards: number; readonly unread: readonly string[] }> {
    return this.#post("harvest");
  }

  /** Of each group that has one. */
  async tables(): Promise<readonly string[]> {
    return (await this.groups()).flatMap(({ table }) => table ?? []);
  }

  /** At which table each phone sits, as its own view says. */
  async seatsOf(phones: readonly SimulatedPhone[]) {
    const tables = new Map((await this.groups()).map(({ id, table }) => [id, table]));
    return Promise.all(
      phones.map(async (phone) => {
        const group = await this.#seatOf(phone);
        return { phone, table: group === undefined ? null : (tables.get(group) ?? null) };
      }),
    );
  }

  /** What stands on the worksheet of that table, by the field's id. */
  async worksheet(tableId: string): Promise<ExportedEvening["worksheet"]> {
    return (await this.#read(tableId)).worksheet;
  }

  /** What all tables wrote in that field, line by line. */
  async linesOf(field: string): Promise<readonly string[]> {
    const sheets = await Promise.all((await this.tables()).map((id) => this.worksheet(id)));
    return sheets.flatMap((sheet) => (sheet[field] ?? "").split("\n")).filter((line) => line !== "");
  }

  async #read(boardId = this.#board.id): Promise<ExportedEvening> {
    return (await exportBoard(this.#house.origin, { ...this.#board, id: boardId })) as ExportedEvening;
  }

  async #seatOf({ boardId, token }: SimulatedPhone): Promise<string | undefined> {
    const response = await fetch(`${this.#house.origin}/api/boards/${boardId}/view`, {
      headers: { authorization: `Bearer ${token}` },
    });
    return ((await response.json()) as { readonly own: { readonly seat?: string } }).own.seat;
  }

  #post<Answer>(path: string): Promise<Answer> {
    return postTo(`${this.#house.origin}/api/boards/${this.#board.id}/${path}`, this.#board.facilitatorToken);
  }
}
