import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import type { Group } from "@buurtbord/shared/board/Group.ts";
import type { ActivityId, BoardId, CardId, GroupId, SheetFieldId } from "@buurtbord/shared/board/ids.ts";
import sharp from "sharp";
import type { Room } from "../../rooms/Room.ts";
import { layGroups } from "../../rooms/testing/layGroups.ts";
import { bodyOf, type MadeBoard, TestServer } from "../../testServer.ts";

export interface Told {
  readonly cards: number;
  readonly unread: readonly string[];
}

type Table = Pick<MadeBoard, "id" | "facilitatorToken">;

/** For tests: a pitch evening with two groups, each at a table of its own. */
export class HarvestEvening {
  readonly server: TestServer;
  readonly hall: MadeBoard;
  readonly soup: CardId;
  readonly bench: CardId;
  readonly #tables: readonly Table[];

  static async begin(server = new TestServer()): Promise<HarvestEvening> {
    const hall = await server.makeBoard({ activity: "pitch-evening", title: "Avond in De Waterkant" });
    const pitch = async (text: string) => {
      const card = { kind: "pitch", text, field: null };
      return (await server.make(hall, hall.facilitatorToken, { type: "add-card", card })).cardId as CardId;
    };
    const [soup, bench] = [await pitch("Soep voor de straat"), await pitch("Een bankje bij het water")];
    const tables = [await tableOf(server, hall, "g1"), await tableOf(server, hall, "g2")];
    const evening = new HarvestEvening(server, hall, [soup, bench], tables);
    await layGroups(await evening.room(), [
      group("g1", soup, { thing: "bicycle", colour: "blue" }, tables[0]?.id),
      group("g2", bench, { thing: "boat", colour: "yellow" }, tables[1]?.id),
    ]);
    return evening;
  }

  private constructor(
    server: TestServer,
    hall: MadeBoard,
    [soup, bench]: readonly [CardId, CardId],
    tables: readonly Table[],
  ) {
    this.server = server;
    this.hall = hall;
    this.soup = soup;
    this.bench = bench;
    this.#tables = tables;
  }

  async room(): Promise<Room> {
    const opened = await this.server.rooms.open(this.hall.id as BoardId);
    if (opened.state !== "open") throw new Error(`The hall is ${opened.state}`);
    return opened.room;
  }

  /** A table writes what stands there from now on. */
  async write(table: number, field: string, after: string, before = ""): Promise<void> {
    await this.atTable(table, { type: "edit-sheet", field, before, after });
  }

  /** What stands there on a table's worksheet. */
  async written(table: number, field: string): Promise<string> {
    const opened = await this.server.rooms.open(this.table(table).id as BoardId);
    if (opened.state !== "open") throw new Error(`The table is ${opened.state}`);
    return opened.room.look(({ board }) => board.worksheet.get(field as SheetFieldId) ?? "");
  }

  atTable(table: number, command: object) {
    const board = this.table(table);
    return this.server.make(board, board.facilitatorToken, command);
  }

  table(n: number): MadeBoard {
    const board = this.#tables[n];
    if (board === undefined) throw new Error(`No table ${n}`);
    return board as MadeBoard;
  }

  /** A photo of this colour, sent to the hall or to a table: its name. */
  async photo(at: MadeBoard, background: string): Promise<string> {
    const drawn = sharp({ create: { width: 800, height: 600, channels: 3, background } });
    const bytes = await drawn.jpeg().toBuffer();
    const sent = await this.server.upload(`/api/boards/${at.id}/photos`, bytes, at.facilitatorToken);
    return (await bodyOf<{ name: string }>(sent)).name;
  }

  async gather(): Promise<Told> {
    return bodyOf<Told>(await this.ask());
  }

  ask(token = this.hall.facilitatorToken): Promise<Response> {
    return this.server.post(`/api/boards/${this.hall.id}/harvest`, "", token);
  }

  lead(command: object) {
    return this.server.make(this.hall, this.hall.facilitatorToken, command);
  }

  async cards(): Promise<readonly Card[]> {
    return (await this.room()).look(({ board }) => [...board.cards.values()]);
  }

  async card(text: string): Promise<Card> {
    const card = (await this.cards()).find((each) => each.text === text);
    if (card === undefined) throw new Error(`No card says ${text}`);
    return card;
  }
}

async function tableOf(server: TestServer, hall: MadeBoard, group: string) {
  const { record, facilitatorToken } = await server.rooms.create({
    title: "Tafel",
    activity: "pitch-evening" as ActivityId,
    language: "nl",
    tableOf: { evening: hall.id as BoardId, group: group as GroupId },
  });
  return { id: record.id, facilitatorToken };
}

function group(id: string, pitch: CardId, emblem: Emblem, table: string | undefined): Group {
  return { id: id as GroupId, pitch, emblem, people: 4, guests: 0, table: (table ?? null) as BoardId | null };
}
