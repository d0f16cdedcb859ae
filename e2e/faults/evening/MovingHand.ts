import { setTimeout as wait } from "node:timers/promises";
import type { NewBoard } from "../../rig/api.ts";
import { SimulatedPhone } from "../../rig/SimulatedPhone.ts";
import type { Seat } from "./EveningReader.ts";
import type { SheetWriter } from "./SheetWriter.ts";

const REST_MS = 25;

interface Room {
  readonly writers: readonly SheetWriter[];
  /** The board of each group. */
  readonly tables: ReadonlyMap<string, string>;
  readonly random: () => number;
}

/** Whoever leads, and leads people to other tables while they write. */
export class MovingHand {
  readonly phone: SimulatedPhone;
  readonly #origin: string;
  readonly #room: Room;
  /** Where each person was led last, as was answered. */
  readonly #led = new Map<string, string>();
  /** Who is being led where, without an answer yet. */
  #leading: { readonly token: string; readonly group: string } | null = null;
  #stopped = false;
  moves = 0;

  private constructor(phone: SimulatedPhone, origin: string, room: Room) {
    this.phone = phone;
    this.#origin = origin;
    this.#room = room;
  }

  static async open(origin: string, hall: NewBoard, room: Room): Promise<MovingHand> {
    return new MovingHand(await SimulatedPhone.remote(origin, hall), origin, room);
  }

  /** Resolves after stop(), when what was under way has its answer. */
  async move(seats: readonly Seat[]): Promise<void> {
    for (const { token, group } of seats) if (group !== null) this.#led.set(token, group);
    const { tables, random } = this.#room;
    while (!this.#stopped) {
      const seat = seats[Math.floor(random() * seats.length)];
      const group = [...tables.keys()][Math.floor(random() * tables.size)];
      if (seat === undefined || group === undefined) throw new Error("Nobody came, or there is no table");
      await this.#lead(seat, group);
      await wait(REST_MS);
    }
  }

  /** Comes back for the answer that is due yet, and leads nobody any more. */
  async stop(): Promise<void> {
    this.#stopped = true;
    await this.phone.connect();
  }

  /** How many sit elsewhere than they were led to, or nowhere. */
  misplaced(seats: readonly Seat[]): number {
    return seats.filter(({ token, group }) => {
      const isLed = group !== null && group === this.#led.get(token);
      const isUnderWay = this.#leading?.token === token && this.#leading.group === group;
      return !isLed && !isUnderWay;
    }).length;
  }

  async #lead({ token, participantId }: Seat, group: string): Promise<void> {
    this.#leading = { token, group };
    const answer = await this.phone.ask({ type: "seat-participant", participantId, group });
    this.#leading = null;
    if (answer.type !== "result") throw new Error(`A seat was answered with ${JSON.stringify(answer)}`);
    this.moves += 1;
    this.#led.set(token, group);
    if (this.#stopped) return; // they sit down by themselves
    const { writers, tables } = this.#room;
    const writer = writers.find((each) => each.token === token);
    await writer?.sitDown(this.#origin, tables.get(group) ?? "").catch(() => {}); // the plug may be pulled meanwhile
  }
}
