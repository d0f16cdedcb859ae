import { setTimeout as wait } from "node:timers/promises";
import { linesToTell } from "@buurtbord/shared/board/sheetLines.ts";
import { postCommand } from "../../rig/api.ts";
import type { ServerProcess } from "../../rig/ServerProcess.ts";
import { Tally, type Verdict } from "../Tally.ts";
import { EveningReader, type Seat } from "./EveningReader.ts";
import { MovingHand } from "./MovingHand.ts";
import { SheetWriter } from "./SheetWriter.ts";
import { bringHarvest, openTables, type SeatedEvening } from "./seatedEvening.ts";

/** The plug is pulled within so many milliseconds of a press, or of writing. */
const PRESS_MS = 60;
const WRITING_MS = 500;

/** What an evening found at its end. */
export interface EveningVerdict extends Verdict {
  readonly acknowledged: number;
  /** Times that somebody was led to another table, and was told so. */
  readonly moves: number;
  /** Groups without a whole table of their own. */
  readonly halfTables: number;
  /** People in no group or in another than they were led to, and groups that count others than sit there. */
  readonly misplaced: number;
  /** Lines that came to the hall twice or never, and groups with another number of projects than one. */
  readonly misgathered: number;
}

/** One evening during which the plug is pulled three times: as tables open, as forty people write, as the harvest comes. */
export class KilledEvening {
  readonly #evening: SeatedEvening;
  readonly #random: () => number;
  readonly #tally = new Tally();
  readonly #found: Verdict[] = [];
  #server: ServerProcess;

  constructor(server: ServerProcess, evening: SeatedEvening, random: () => number) {
    this.#server = server;
    this.#evening = evening;
    this.#random = random;
  }

  /** The server that runs at its end is the caller's to stop. */
  get server(): ServerProcess {
    return this.#server;
  }

  async play(): Promise<EveningVerdict> {
    const halfTables = await this.#openTables();
    const { moves, misplaced } = await this.#writeAndMove();
    const misgathered = await this.#gather();
    this.#found.push(this.#tally.freeze().check(await this.#lines()));
    const { acknowledged } = this.#tally;
    return { acknowledged, moves, halfTables, misplaced, misgathered, ...this.#found.reduce(bothOf) };
  }

  get #reader(): EveningReader {
    return new EveningReader(this.#server.origin, this.#evening.hall);
  }

  /** A press, a cut at any moment after it, and the same press again. */
  async #pressUnderCut<Result>(press: () => Promise<Result>): Promise<Result> {
    void press().catch(() => undefined);
    await wait(this.#random() * PRESS_MS);
    await this.#cut();
    return press();
  }

  async #cut(): Promise<void> {
    await this.#server.kill();
    this.#server = await this.#server.restart();
  }

  async #openTables(): Promise<number> {
    await this.#pressUnderCut(() => openTables(this.#server.origin, this.#evening.hall));
    const reader = this.#reader;
    const groups = await reader.groups();
    const whole = await Promise.all(
      groups.map(async ({ id, pitch, table }) => {
        if (table === null) return false;
        const { tableOf, worksheet, cards } = await reader.table(table);
        const isTheirs = tableOf?.group === id && tableOf.evening === this.#evening.hall.id;
        return isTheirs && "first-step" in worksheet && cards.some((card) => card.id === pitch);
      }),
    );
    const isApart = new Set(groups.map(({ table }) => table)).size === groups.length;
    return whole.filter((isWhole) => !isWhole).length + (isApart ? 0 : 1);
  }

  async #writeAndMove(): Promise<Pick<EveningVerdict, "moves" | "misplaced">> {
    const { origin } = this.#server;
    const tables = await this.#tables();
    const writers = await this.#writers(tables);
    for (const writer of writers) writer.begin();
    const room = { writers, tables, random: this.#random };
    const hand = await MovingHand.open(origin, this.#evening.hall, room);
    const moving = hand.move(await this.#seats());
    await wait(WRITING_MS * (0.2 + this.#random()));
    await this.#server.kill();
    for (const { phone } of [...writers, hand]) phone.disconnect();
    for (const line of writers.flatMap((writer) => writer.seen())) this.#tally.see(line);
    this.#server = await this.#server.restart();
    // Now, before anybody comes back and sends again.
    this.#found.push(this.#tally.freeze().check(await this.#lines()));
    const misplaced = await this.#misplaced(hand);
    await this.#comeBack(writers, tables);
    await hand.stop();
    await moving;
    await this.#comeBack(writers, tables);
    await Promise.all(writers.map((writer) => writer.stop()));
    for (const { phone } of [...writers, hand]) phone.disconnect();
    return { moves: hand.moves, misplaced: misplaced + (await this.#misplaced(hand)) };
  }

  async #misplaced(hand: MovingHand): Promise<number> {
    const seats = await this.#seats();
    return hand.misplaced(seats) + miscounted(await this.#reader.groups(), seats);
  }

  async #writers(tables: ReadonlyMap<string, string>): Promise<readonly SheetWriter[]> {
    const { origin } = this.#server;
    const seats = await this.#seats();
    return Promise.all(
      seats.map(async ({ token, group }, n) => {
        const writer = new SheetWriter(n, token, this.#tally, origin, tables.get(group ?? "") ?? "");
        await writer.phone.connect();
        return writer;
      }),
    );
  }

  /** Everybody sits where their phone says, which may be another table than before the cut. */
  async #comeBack(writers: readonly SheetWriter[], tables: ReadonlyMap<string, string>): Promise<void> {
    const groups = new Map((await this.#seats()).map(({ token, group }) => [token, group]));
    const { origin } = this.#server;
    const sit = (writer: SheetWriter) =>
      writer.sitDown(origin, tables.get(groups.get(writer.token) ?? "") ?? writer.phone.boardId);
    await Promise.all(writers.map(sit));
  }

  async #gather(): Promise<number> {
    const { hall } = this.#evening;
    const step = { type: "set-step", stepId: "harvest" };
    await postCommand(this.#server.origin, hall.id, hall.facilitatorToken, step);
    await this.#pressUnderCut(() => bringHarvest(this.#server.origin, hall));
    const again = await bringHarvest(this.#server.origin, hall);
    const reader = this.#reader;
    const { lines, projects } = await reader.harvested();
    const expected = new Map<string, number>();
    for (const { id, table } of await reader.groups()) {
      const { worksheet } = await reader.table(table ?? "");
      for (const line of Object.values(worksheet).flatMap(linesToTell)) expected.set(`${id} ${line}`, 1);
      expected.set(`${id} project`, 1);
    }
    for (const { text, brought } of lines) take(expected, `${brought?.group} ${text}`);
    for (const { project } of projects) take(expected, `${project?.group} project`);
    return again + [...expected.values()].reduce((sum, left) => sum + Math.abs(left), 0);
  }

  /** The board of each group. */
  async #tables(): Promise<ReadonlyMap<string, string>> {
    return new Map((await this.#reader.groups()).map(({ id, table }) => [id, table ?? ""]));
  }

  #seats(): Promise<readonly Seat[]> {
    const reader = this.#reader;
    return Promise.all(this.#evening.people.map((token) => reader.seatOf(token)));
  }

  async #lines(): Promise<readonly string[]> {
    const reader = this.#reader;
    const tables = await Promise.all((await reader.groups()).map(({ table }) => reader.table(table ?? "")));
    return tables.flatMap(({ worksheet }) => Object.values(worksheet).flatMap((text) => text.split("\n")));
  }
}

function bothOf(one: Verdict, other: Verdict): Verdict {
  return {
    lost: one.lost.union(other.lost),
    doubled: one.doubled.union(other.doubled),
    takenBack: one.takenBack.union(other.takenBack),
  };
}

function take(counts: Map<string, number>, what: string): void {
  counts.set(what, (counts.get(what) ?? 0) - 1);
}

/** Groups that count others than sit there. */
function miscounted(
  groups: readonly { readonly id: string; readonly people: number }[],
  seats: readonly Seat[],
): number {
  return groups.filter(({ id, people }) => people !== seats.filter(({ group }) => group === id).length)
    .length;
}
