import { createBoard, exportBoard, join, type NewBoard } from "../rig/api.ts";
import { ask, type BoardAnswer } from "./ask.ts";
import type { Sender } from "./Sender.ts";

export type Tokens = Readonly<Record<Exclude<Sender, "nobody">, string>>;

/** A board that is about to be attacked, with everybody who will try something. */
export interface Ground {
  readonly activityId: string;
  /** As its facilitator knows it; of a table: the evening's facilitator. */
  readonly board: NewBoard;
  readonly tokens: Tokens;
  /** Of an honest resident, who fills it. */
  readonly neighbour: string;
  /** Of a link that was taken back. */
  readonly ended: string;
  /** Good elsewhere on the same evening, and here for nothing. */
  readonly strangers: readonly string[];
}

/** The kind of board that has tables, and the ground that is one of them. */
const EVENING = "pitch-evening";
export const TABLE = "table";

export async function groundFor(origin: string, ground: string): Promise<Ground> {
  switch (ground) {
    case EVENING:
      return hallOf(await PitchedEvening.hold(origin));
    case TABLE:
      return tableOf(await PitchedEvening.hold(origin));
    default:
      return plainBoard(origin, ground);
  }
}

async function plainBoard(origin: string, activityId: string): Promise<Ground> {
  const board = await createBoard(origin, activityId);
  const [resident, neighbour] = [await join(origin, board.joinCode), await join(origin, board.joinCode)];
  const links = await linksOf(origin, board);
  const tokens = { ...links.tokens, resident: resident.token, table: links.drawing, project: links.ended };
  return { activityId, board, tokens, neighbour: neighbour.token, ended: links.ended, strangers: [] };
}

/** The hall of an evening that harvests: its people sit somewhere, and a table has become a project. */
async function hallOf(evening: PitchedEvening): Promise<Ground> {
  const { hall, people, tables, project } = evening;
  await evening.lead({ type: "set-step", stepId: "agree" });
  const { tokens, drawing, ended } = await linksOf(evening.origin, hall);
  const strangers = tables.map(({ token }) => token);
  const [resident = "", neighbour = ""] = people;
  return {
    activityId: EVENING,
    board: hall,
    tokens: { ...tokens, resident, table: drawing, project },
    neighbour,
    ended,
    strangers,
  };
}

/** The first of two tables. Its people come with the token of the evening, and so does whoever leads. */
async function tableOf(evening: PitchedEvening): Promise<Ground> {
  const { origin, hall, people, tables, project } = evening;
  const [table, other] = tables;
  if (table === undefined || other === undefined) throw new Error("An evening has two tables");
  const inHall = await linksOf(origin, hall);
  const seated = people.filter((_, n) => evening.seats[n] === table.group);
  const elsewhere = people.filter((_, n) => evening.seats[n] === other.group);
  const [resident = "", neighbour = resident] = seated;
  const { token: screenToken } = await evening.link(table.boardId, "screen");
  return {
    activityId: EVENING,
    board: { ...hall, id: table.boardId, screenToken },
    tokens: {
      ...inHall.tokens,
      resident,
      screen: screenToken,
      table: table.token,
      project,
    },
    neighbour,
    ended: inHall.ended,
    strangers: [...elsewhere, other.token, hall.screenToken, inHall.drawing, inHall.tokens.kiosk],
  };
}

/** Links of every role, and a visit at the tablet in the hall. */
async function linksOf(origin: string, board: NewBoard) {
  const { id, facilitatorToken: lead, screenToken: screen } = board;
  const link = (role: string) => ask(origin, id, "/links", lead, { role });
  const coFacilitator = await link("co-facilitator");
  const [drawing, kiosk, ended] = [await link("table"), await link("kiosk"), await link("screen")];
  const visit = await ask(origin, id, "/visits", String(kiosk.token), {});
  await ask(origin, id, `/links/${ended.id}`, lead, null, "DELETE");
  const leading = { remote: lead, facilitator: lead, "co-facilitator": String(coFacilitator.token) };
  return {
    tokens: { ...leading, kiosk: String(visit.token), screen },
    drawing: String(drawing.token),
    ended: String(ended.token),
  };
}

interface OpenedTable {
  readonly group: string;
  readonly boardId: string;
  /** Of the link for the laptop on it. */
  readonly token: string;
}

/** An evening with two pitches, two tables of two people each, and a project that came of what one of them wrote. */
class PitchedEvening {
  readonly origin: string;
  readonly hall: NewBoard;
  readonly people: string[] = [];
  /** In which group each of the people sits. */
  readonly seats: string[] = [];
  readonly tables: OpenedTable[] = [];
  /** The secret of its link. */
  project = "";

  private constructor(origin: string, hall: NewBoard) {
    this.origin = origin;
    this.hall = hall;
  }

  static async hold(origin: string): Promise<PitchedEvening> {
    const hall = await createBoard(origin, EVENING, "Avond in De Waterkant", "nl", "hour");
    const evening = new PitchedEvening(origin, hall);
    await evening.#gather();
    await evening.#harvest();
    return evening;
  }

  lead(command: object, boardId = this.hall.id): Promise<BoardAnswer> {
    const { facilitatorToken } = this.hall;
    return ask(this.origin, boardId, "/commands", facilitatorToken, command);
  }

  link(boardId: string, role: string): Promise<{ readonly token: string }> {
    const made = ask(this.origin, boardId, "/links", this.hall.facilitatorToken, { role });
    return made as Promise<BoardAnswer & { readonly token: string }>;
  }

  async #gather(): Promise<void> {
    const { origin, hall, people, seats } = this;
    for (const text of ["Een pluktuin", "Samen eten"])
      await this.lead({ type: "add-card", card: { kind: "pitch", text, field: "pitches" } });
    const pitches = (await exportBoard(origin, hall)).cards.map(({ id }) => id);
    await this.lead({ type: "set-step", stepId: "choose" });
    for (let n = 0; n < 4; n++) {
      const { token } = await join(origin, hall.joinCode);
      const choice = { type: "choose-pitches", first: pitches[n % 2], second: null };
      await ask(origin, hall.id, "/commands", token, choice);
      people.push(token);
    }
    await this.lead({ type: "make-groups", most: 3, spread: false });
    const opened = await ask(origin, hall.id, "/tables", hall.facilitatorToken, {});
    for (const table of opened.tables as readonly (OpenedTable & { readonly tableUrl: string })[])
      this.tables.push({ ...table, token: table.tableUrl.split("#")[1] ?? "" });
    for (const token of people) {
      const { own } = await ask(origin, hall.id, "/view", token, null, "GET");
      seats.push(String((own as { readonly seat?: string }).seat));
    }
  }

  async #harvest(): Promise<void> {
    const { origin, hall, tables } = this;
    await this.lead({ type: "set-step", stepId: "work" });
    const write = (field: string, after: string) =>
      this.lead({ type: "edit-sheet", field, before: "", after }, tables[0]?.boardId);
    await write("resident", "Schoffels lenen\nBessen planten");
    await write("first-step", "De tuin vragen");
    await this.lead({ type: "set-step", stepId: "harvest" });
    await ask(origin, hall.id, "/harvest", hall.facilitatorToken, {});
    const { cards } = (await exportBoard(origin, hall)) as unknown as {
      readonly cards: readonly { readonly id: string; readonly project?: object }[];
    };
    const { id } = cards.find(({ project }) => project !== undefined) ?? {};
    const linked = await ask(origin, hall.id, `/projects/${id}/links`, hall.facilitatorToken, {});
    this.project = String(linked.token);
  }
}
