import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import type { BoardStorage } from "../../../storage/BoardStorage.ts";
import type { Proofreader } from "../../compaction/Proofreader.ts";
import { proofread } from "../../compaction/proofread.ts";
import type { Log } from "../../Log.ts";
import { noMeter } from "../../Meter.ts";
import type { Room } from "../../Room.ts";
import { Rooms } from "../../Rooms.ts";
import type { CreatedBoard } from "../../results.ts";
import { atOnce } from "../../testing/atOnce.ts";
import { type Disk, MemoryDisk, SqliteDisk } from "../../testing/Disk.ts";
import { afterPromises, FakeTime } from "../../testing/FakeTime.ts";
import { SeededRandom } from "../../testing/SeededRandom.ts";
import { TestLog } from "../../testing/TestLog.ts";

/** Few, so that a history has several compactions in its midst. */
const MOST_LOGGED = 25;
/** A compaction takes up to so many milliseconds, in which the evening goes on. */
const LONGEST_COMPACTION_MS = 40;

export interface MeetingOptions {
  readonly seed: number;
  readonly activity: string;
  readonly disk: "memory" | "sqlite";
  /** A planted fault: what becomes of the storage that a server uses. */
  readonly spoil?: (storage: BoardStorage) => BoardStorage;
}

/** One board on a server that may stop, be killed and start again, in time that passes only when a history says so. */
export class Meeting {
  readonly time: FakeTime;
  readonly log = new TestLog();
  readonly created: CreatedBoard;
  readonly #options: MeetingOptions;
  readonly #random: SeededRandom;
  readonly #disk: Disk;
  #server: Server;

  private constructor(start: Start, created: CreatedBoard) {
    this.time = start.time;
    this.log = start.log;
    this.#options = start.options;
    this.#random = start.random;
    this.#disk = start.disk;
    this.#server = start.server;
    this.created = created;
  }

  static async begin(options: MeetingOptions): Promise<Meeting> {
    const disk = options.disk === "sqlite" ? new SqliteDisk() : new MemoryDisk();
    const time = new FakeTime(() => settled(disk));
    const random = new SeededRandom(options.seed);
    const log = new TestLog();
    const server = await startServer({ options, disk, time, random, log });
    const created = await server.rooms.create({
      title: "De Waterkant",
      activity: options.activity as ActivityId,
      language: "nl",
    });
    return new Meeting({ options, disk, time, random, log, server }, created);
  }

  readonly now = (): number => this.time.now;

  /** The room as it is now: after it closed, another one. */
  async room(): Promise<Room> {
    const opened = await this.#server.rooms.open(this.created.record.id);
    if (opened.state !== "open") throw new Error(`The board is ${opened.state}`);
    return opened.room;
  }

  /** An orderly stop, after which another server starts. */
  async stop(): Promise<void> {
    const stopping = this.#server.rooms.stop();
    await this.time.pass(100);
    await stopping;
    await this.kill();
  }

  /** The server is gone in the middle of whatever it did. */
  async kill(): Promise<void> {
    this.#server.isAlive = false;
    await this.#disk.pullThePlug();
    await this.#startAgain();
  }

  diskFails(isBroken: boolean): void {
    this.#disk.fails(isBroken);
  }

  /** Compacts the log and lets go of the room; whoever comes next opens it anew. */
  async unload(): Promise<void> {
    const stopping = (await this.room()).stop();
    await this.time.pass(100);
    await stopping;
  }

  async end(): Promise<void> {
    this.#server.isAlive = false;
    await this.#disk.throwAway();
  }

  async #startAgain(): Promise<void> {
    const { time, log } = this;
    const [options, disk, random] = [this.#options, this.#disk, this.#random];
    this.#server = await startServer({ options, disk, time, random, log });
  }
}

interface Server {
  readonly rooms: Rooms;
  /** Once it is not, its timers never go off. */
  isAlive: boolean;
}

interface Surroundings {
  readonly options: MeetingOptions;
  readonly disk: Disk;
  readonly time: FakeTime;
  readonly random: SeededRandom;
  readonly log: TestLog;
}

interface Start extends Surroundings {
  readonly server: Server;
}

async function startServer({ options, disk, time, random, log }: Surroundings): Promise<Server> {
  const opened = await disk.open();
  const storage = options.spoil?.(opened) ?? opened;
  const { clock } = time;
  const schedule: typeof time.schedule = (milliseconds, run) =>
    time.schedule(milliseconds, () => {
      if (server.isAlive) run();
    });
  const told: Log = {
    info: () => {},
    warn: (fields, message) => server.isAlive && log.warn(fields, message),
    error: (fields, message) => server.isAlive && log.error(fields, message),
  };
  const dice = new SeededRandom(options.seed); // its own: those of the rooms fall as they would without it
  const proofreader: Proofreader = {
    read: (states, expected) =>
      new Promise((resolve) =>
        schedule(dice.below(LONGEST_COMPACTION_MS), () => resolve(atOnce(proofread(states, expected)))),
      ),
  };
  const rooms = new Rooms({
    ...{ storage, proofreader, clock, schedule, random, log: told, meter: noMeter },
    ...{ joinCodes: "six-digits", mostLoggedUpdates: MOST_LOGGED },
  });
  const server: Server = { rooms, isAlive: true };
  return server;
}

async function settled(disk: Disk): Promise<void> {
  do await afterPromises();
  while (disk instanceof SqliteDisk && disk.isBusy);
}
