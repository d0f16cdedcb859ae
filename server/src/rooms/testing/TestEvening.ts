import type { CardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { isParticipating } from "../Access.ts";
import type { Room } from "../Room.ts";
import type { OpenedTable } from "../tables/EveningTables.ts";
import { addCard, TestPhone } from "./TestPhone.ts";
import { type TestRoom, TestServer } from "./TestRoom.ts";

const PITCHES = ["Soep voor de hele straat", "Een fiets voor iedereen"];

/** A pitch evening in the step in which people work: two groups, each with a board on its table. */
export class TestEvening {
  readonly hall: TestRoom;
  /** Their phones in the hall: in turn round the one pitch and the other. */
  readonly people: readonly TestPhone[];
  readonly tables: readonly OpenedTable[];

  private constructor(hall: TestRoom, people: readonly TestPhone[], tables: readonly OpenedTable[]) {
    this.hall = hall;
    this.people = people;
    this.tables = tables;
  }

  static async seated(names: readonly (string | null)[], server = new TestServer()): Promise<TestEvening> {
    const hall = await server.start("pitch-evening");
    for (const title of PITCHES) await hall.lead(addCard(title, "pitch"));
    const people: TestPhone[] = [];
    for (const name of names) people.push(await hall.phone(name));
    await hall.step("choose");
    for (const [n, phone] of people.entries()) {
      const title = PITCHES[n % PITCHES.length] ?? "";
      phone.send({ type: "choose-pitches", first: phone.cardId(title) as CardId, second: null });
    }
    await hall.moment();
    await hall.lead({ type: "make-groups", most: 3, spread: false });
    const opening = server.rooms.tables.open(hall.room);
    await hall.moment();
    const opened = await opening;
    if (!opened.ok) throw new Error(`The tables did not open: ${opened.refusal}`);
    await hall.step("work");
    return new TestEvening(hall, people, opened.tables);
  }

  /** The board on the table of a group. */
  async tableOf(group: GroupId | undefined): Promise<Room> {
    const boardId = this.tables.find((table) => table.group === group)?.boardId;
    if (boardId === undefined) throw new Error("They sit nowhere");
    const opened = await this.hall.server.rooms.open(boardId);
    if (opened.state !== "open") throw new Error(`The table is ${opened.state}`);
    return opened.room;
  }

  /** Somebody's phone at the table where they sit, beside the one in the hall. */
  async atTable({ own, token }: TestPhone): Promise<TestPhone> {
    const room = await this.tableOf(own?.seat);
    const admission = await this.hall.server.rooms.doors.admit(room, token);
    if (!admission.ok) throw new Error(`They may not come to their table: ${admission.reason}`);
    if (!isParticipating(admission.access)) throw new Error("This token is nobody's");
    const phone = new TestPhone(room, admission.access, token);
    await this.hall.moment();
    return phone;
  }

  /** By who leads the evening: another table for somebody. */
  async move({ own }: TestPhone, group: GroupId): Promise<void> {
    if (own === null) throw new Error("They are not in");
    await this.hall.lead({ type: "seat-participant", participantId: own.participantId, group });
  }

  otherThan(group: GroupId | undefined): GroupId {
    const other = this.tables.find((table) => table.group !== group);
    if (other === undefined) throw new Error("There is one table");
    return other.group;
  }
}
