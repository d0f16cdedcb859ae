import type { ActivityId, GroupId, StepId } from "@buurtbord/shared/board/ids.ts";
import type { Answer } from "@buurtbord/shared/commands/Answer.ts";
import type { Command } from "@buurtbord/shared/commands/Command.ts";
import type * as Y from "yjs";
import { StorageError } from "../../storage/BoardStorage.ts";
import { MemoryStorage } from "../../storage/memory/MemoryStorage.ts";
import { type Access, inRole, isParticipating, type Participating } from "../Access.ts";
import { noMeter } from "../Meter.ts";
import type { Room } from "../Room.ts";
import { Rooms } from "../Rooms.ts";
import type { CreatedBoard, NewBoard } from "../results.ts";
import type { Frames } from "../Socket.ts";
import { hashOf } from "../tokens.ts";
import { FakeTime } from "./FakeTime.ts";
import { HeldProofreader } from "./HeldProofreader.ts";
import { SeededRandom } from "./SeededRandom.ts";
import { TestLog } from "./TestLog.ts";
import { TestPage } from "./TestPage.ts";
import { freshCommandId, TestPhone } from "./TestPhone.ts";

/** Longer than any batch gathers and any frame waits. */
const A_MOMENT_MS = 600;

type Boards = NonNullable<ConstructorParameters<typeof MemoryStorage>[0]>;

/** A server with its disk, in time that a test lets pass. */
export class TestServer {
  readonly time: FakeTime;
  readonly log = new TestLog();
  readonly random: SeededRandom;
  readonly storage: MemoryStorage;
  readonly proofreader = new HeldProofreader();
  readonly rooms: Rooms;
  readonly #boards: Boards;
  /** What was ever erased: in a file of its own. */
  readonly #erased: Set<string>;

  constructor(
    random = new SeededRandom(1),
    time = new FakeTime(),
    boards: Boards = new Map(),
    mostLoggedUpdates?: number,
    erased = new Set<string>(),
  ) {
    this.random = random;
    this.time = time;
    this.#boards = boards;
    this.#erased = erased;
    this.storage = new MemoryStorage(boards, erased);
    const { clock, schedule } = time;
    const { storage, log } = this;
    const { proofreader } = this;
    const parts = { storage, proofreader, clock, schedule, random, log, meter: noMeter };
    this.rooms = new Rooms({ ...parts, joinCodes: "six-digits", mostLoggedUpdates });
  }

  /** One that compacts a log after so few updates. */
  static compactingAfter(updates: number): TestServer {
    return new TestServer(undefined, undefined, undefined, updates);
  }

  /** Another server that finds what is on this one's disk at this moment: this one was killed. */
  kill(): TestServer {
    const boards = structuredClone(this.#boards);
    return new TestServer(this.random, this.time, boards, undefined, new Set(this.#erased));
  }

  diskFails(): void {
    this.storage.failWrites(new StorageError("not-saved", "The disk is full."));
  }

  diskWorks(): void {
    this.storage.failWrites(null);
  }

  async start(activity = "wish-tree", more: Pick<NewBoard, "tableOf"> = {}): Promise<TestRoom> {
    const created = await this.rooms.create({
      title: "De Waterkant",
      activity: activity as ActivityId,
      language: "nl",
      ...more,
    });
    return this.enter(created);
  }

  /** A group's table of an evening of its own. */
  async startTable(): Promise<TestRoom> {
    const evening = await this.start("pitch-evening");
    const tableOf = { evening: evening.created.record.id, group: "g-1" as GroupId };
    return this.start("pitch-evening", { tableOf });
  }

  async enter(created: CreatedBoard): Promise<TestRoom> {
    const opened = await this.rooms.open(created.record.id);
    if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
    return new TestRoom(this, created, opened.room);
  }
}

/** One board of that server, with whoever comes in. */
export class TestRoom {
  readonly server: TestServer;
  readonly created: CreatedBoard;
  readonly room: Room;

  constructor(server: TestServer, created: CreatedBoard, room: Room) {
    this.server = server;
    this.created = created;
    this.room = room;
  }

  /** Lets a moment pass, in which all that can happen happens. */
  moment(milliseconds = A_MOMENT_MS): Promise<void> {
    return this.server.time.pass(milliseconds);
  }

  /** Somebody joins; their phone is in their hand. */
  async phone(name: string | null = null): Promise<TestPhone> {
    const joining = this.room.reception.join({ language: "nl", name });
    await this.moment();
    const joined = await joining;
    if (!joined.ok) throw new Error(`Joining was refused: ${joined.refusal}`);
    const phone = this.phoneOf(joined.token);
    await this.moment();
    return phone;
  }

  /** A phone that joined before. */
  phoneOf(token: string): TestPhone {
    const access = this.access(token);
    if (!isParticipating(access)) throw new Error("This token is nobody's");
    return new TestPhone(this.room, access, token);
  }

  /** The tablet in the hall, by a link of its own: its id, and the hash by which visits begin at it. */
  async tablet(): Promise<{ readonly linkId: string; readonly visitBy: string }> {
    const making = this.room.links.make("kiosk", null);
    await this.moment();
    const made = await making;
    if (!made.ok) throw new Error(`A link was refused: ${made.refusal}`);
    return { linkId: made.link.id, visitBy: hashOf(made.link.token) };
  }

  async facilitator(options: { doc?: Y.Doc; frames?: Frames; backstage?: boolean } = {}): Promise<TestPage> {
    const page = new TestPage(this.room, this.leader, options);
    await this.moment();
    return page;
  }

  async wall(options: { doc?: Y.Doc; frames?: Frames } = {}): Promise<TestPage> {
    const page = new TestPage(this.room, this.access(this.created.screenToken), options);
    await this.moment();
    return page;
  }

  /** A facilitator's command, without a page. */
  async lead(command: Command): Promise<Answer> {
    const answer = this.room.submit(this.leader, freshCommandId(), command);
    await this.moment();
    return answer;
  }

  async step(stepId: string): Promise<void> {
    await this.lead({ type: "set-step", stepId: stepId as StepId });
  }

  get leader(): Participating {
    const access = inRole(this.access(this.created.facilitatorToken), "facilitator");
    if (access === null || !isParticipating(access)) throw new Error("This token is no facilitator's");
    return access;
  }

  access(token: string): Access {
    const access = this.room.authenticate(token);
    if (access === null) throw new Error("This token is nobody's");
    return access;
  }
}
