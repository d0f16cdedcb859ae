import type { BoardId, CardId, GroupId, StepId } from "@buurtbord/shared/board/ids.ts";
import { isParticipating } from "../../Access.ts";
import type { Room } from "../../Room.ts";
import { SeededRandom } from "../../testing/SeededRandom.ts";
import { addCard, freshCommandId } from "../../testing/TestPhone.ts";
import { type TestRoom, TestServer } from "../../testing/TestRoom.ts";
import { Laptop } from "./Laptop.ts";
import { Person } from "./Person.ts";

const PEOPLE = 6;
const FIELDS = ["resident", "business", "ask"] as const;
type Worksheet = Readonly<Partial<Record<string, string>>>;

/** An evening with two tables at which everybody writes, moves, goes away and comes back, on a server that is killed. */
export class TableEvening {
  readonly people: Person[] = [];
  readonly laptops: Laptop[] = [];
  /** Every word that somebody wrote at a laptop and that had the time to come to rest there. */
  readonly typed: string[] = [];
  /** Who was still at a table after they were led from it. */
  readonly intruders: string[] = [];
  readonly #random: SeededRandom;
  #hall: TestRoom;
  #tables: ReadonlyMap<GroupId, BoardId> = new Map();
  #words = 0;

  private constructor(hall: TestRoom, random: SeededRandom) {
    this.#hall = hall;
    this.#random = random;
  }

  static async begin(seed: number): Promise<TableEvening> {
    const hall = await new TestServer(new SeededRandom(seed)).start("pitch-evening");
    const evening = new TableEvening(hall, new SeededRandom(seed + 1));
    await evening.#sitDown();
    return evening;
  }

  /** One thing happens. */
  async happen(): Promise<void> {
    const person = this.people[this.#below(this.people.length)];
    if (person === undefined) throw new Error("Nobody is there");
    const dice = this.#below(100);
    if (dice < 45) person.write(this.#field, this.#word());
    else if (dice < 60) this.laptops[this.#below(this.laptops.length)]?.write(this.#field, this.#typed());
    else if (dice < 75) await this.#lead(person);
    else if (dice < 85) person.cut();
    else if (dice < 92) await this.comeBack();
    else if (dice < 95) await this.#eraseAtTable();
    else if (dice < 97) await this.#kill();
    else if (this.people.length > 2) await this.#leaves(person);
    if (this.#below(3) === 0) await this.#hall.moment(this.#below(900));
  }

  /** Everybody sits where their own phone in the hall says, and what had no answer there is asked again. */
  async comeBack(): Promise<void> {
    await this.#hall.moment(3_000);
    this.#lookRound();
    for (const person of this.people) {
      const table = this.#tables.get(this.seatOf(person) ?? ("" as GroupId));
      if (table !== undefined) await this.#goTo(person, table);
    }
    for (const laptop of this.laptops) laptop.connect(await this.#roomOf(laptop.table));
    await this.#hall.moment(3_000);
  }

  /** Null: nowhere. */
  seatOf({ participantId }: Person): GroupId | null {
    return this.#hall.room.peek(({ ledger }) => ledger.seatOf(participantId)?.group ?? null);
  }

  groups() {
    return this.#hall.room.look(({ board }) => board.groups);
  }

  /** As it is on disk. */
  async worksheet(table: BoardId): Promise<Worksheet> {
    return (await (await this.#roomOf(table)).export()).worksheet;
  }

  get tables(): readonly BoardId[] {
    return [...this.#tables.values()];
  }

  #lookRound(): void {
    for (const person of this.people) {
      const seat = this.#tables.get(this.seatOf(person) ?? ("" as GroupId));
      if (person.isThere && person.table !== seat) this.intruders.push(person.participantId);
    }
  }

  async #sitDown(): Promise<void> {
    const hall = this.#hall;
    for (const text of ["Een pluktuin", "Samen eten"]) await hall.lead(addCard(text, "pitch"));
    const pitches = [...(await hall.room.look(({ board }) => board.cards)).keys()];
    await hall.lead({ type: "set-step", stepId: "choose" as StepId });
    for (let n = 0; n < PEOPLE; n++) {
      const { token, access } = await hall.phone();
      const first = pitches[n % 2] as CardId;
      void hall.room.submit(access, freshCommandId(), { type: "choose-pitches", first, second: null });
      this.people.push(new Person(token, access.participantId));
    }
    await hall.moment();
    await hall.lead({ type: "make-groups", most: 5, spread: false });
    const opening = hall.server.rooms.tables.open(hall.room);
    await hall.moment(3_000);
    const opened = await opening;
    if (!opened.ok) throw new Error(opened.refusal);
    this.#tables = new Map(opened.tables.map(({ group, boardId }) => [group, boardId]));
    for (const { boardId } of opened.tables) this.laptops.push(new Laptop(boardId, hall.leader));
    await this.comeBack();
  }

  async #goTo(person: Person, table: BoardId): Promise<void> {
    const room = await this.#roomOf(table);
    const admitted = await this.#hall.server.rooms.doors.admit(room, person.token);
    if (!admitted.ok || !isParticipating(admitted.access)) throw new Error(`${table} does not let them in`);
    person.connect(room, admitted.access);
  }

  async #lead(person: Person): Promise<void> {
    const groups = [...this.#tables.keys()];
    const group = groups[this.#below(groups.length)] ?? null;
    await this.#hall.lead({ type: "seat-participant", participantId: person.participantId, group });
  }

  /** The table's board is written anew under another epoch, when its laptops have nothing on their way. */
  async #eraseAtTable(): Promise<void> {
    await this.comeBack();
    const table = this.tables[this.#below(this.#tables.size)];
    if (table === undefined) return;
    const room = await this.#roomOf(table);
    const adding = room.submit(this.#hall.leader, freshCommandId(), addCard("Te veel gezegd", "idea"));
    await this.#hall.moment();
    const answer = await adding;
    const cardId = answer.type === "result" ? answer.result.cardId : undefined;
    if (cardId === undefined) return;
    void room.submit(this.#hall.leader, freshCommandId(), { type: "erase-card", cardId });
    await this.#hall.moment(3_000);
    await this.comeBack();
  }

  async #leaves(person: Person): Promise<void> {
    await this.comeBack();
    person.leave();
    await this.#hall.moment(3_000);
    this.people.splice(this.people.indexOf(person), 1);
    await this.comeBack();
  }

  /** What was not on disk is asked again, or comes from the laptop where it was typed. */
  async #kill(): Promise<void> {
    const server = this.#hall.server.kill();
    for (const one of [...this.people, ...this.laptops]) one.cut(); // what the old one still does nobody hears
    this.#hall = await server.enter(this.#hall.created);
    await this.comeBack();
  }

  async #roomOf(table: BoardId): Promise<Room> {
    const opened = await this.#hall.server.rooms.open(table);
    if (opened.state !== "open") throw new Error(`The table is ${opened.state}`);
    return opened.room;
  }

  #word(): string {
    this.#words += 1;
    return `w${this.#words}.`;
  }

  #typed(): string {
    const word = this.#word();
    this.typed.push(word);
    return word;
  }

  get #field(): string {
    return FIELDS[this.#below(FIELDS.length)] ?? "ask";
  }

  #below(most: number): number {
    return this.#random.below(most);
  }
}
