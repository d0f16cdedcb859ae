import type { CircleId } from "../board/ids.ts";

/** A person at a table, as far as spreading asks. */
export interface Neighbour {
  readonly circle: CircleId | null;
  /** What it costs that they sit at each table. */
  readonly costs: readonly number[];
}

/**
 * Lets people change places as long as that brings people of one circle to more tables and costs nobody anything: two
 * change only where together they keep what they chose. `tableOf[person]` in, and out.
 */
export function spreadCircles(people: readonly Neighbour[], tableOf: readonly number[]): readonly number[] {
  const room = new SpreadRoom(people, tableOf);
  while (room.changePlaces()) {
    // until no two would do better: each change leaves fewer pairs of one circle at a table
  }
  return room.tableOf;
}

class SpreadRoom {
  readonly tableOf: number[];
  readonly #people: readonly Neighbour[];
  /** By table and circle. */
  readonly #sitting = new Map<string, number>();

  constructor(people: readonly Neighbour[], tableOf: readonly number[]) {
    this.#people = people;
    this.tableOf = [...tableOf];
    for (const [person, table] of tableOf.entries()) this.#count(person, table, 1);
  }

  changePlaces(): boolean {
    let changed = false;
    for (let one = 0; one < this.#people.length; one++) {
      for (let other = one + 1; other < this.#people.length; other++) {
        if (!this.#isBetter(one, other)) continue;
        this.#change(one, other);
        changed = true;
      }
    }
    return changed;
  }

  #isBetter(one: number, other: number): boolean {
    const [from, to] = [this.tableOf[one] ?? 0, this.tableOf[other] ?? 0];
    if (from === to || this.#people[one]?.circle === this.#people[other]?.circle) return false;
    const price = (person: number, table: number) => this.#people[person]?.costs[table] ?? 0;
    if (price(one, to) + price(other, from) !== price(one, from) + price(other, to)) return false;
    return this.#gain(one, from, to) + this.#gain(other, to, from) > 0;
  }

  /** How many neighbours of the own circle somebody leaves behind, less those that they would find. */
  #gain(person: number, from: number, to: number): number {
    const circle = this.#people[person]?.circle ?? null;
    return circle === null ? 0 : this.#at(circle, from) - 1 - this.#at(circle, to);
  }

  #change(one: number, other: number): void {
    const [from, to] = [this.tableOf[one] ?? 0, this.tableOf[other] ?? 0];
    this.#move(one, from, to);
    this.#move(other, to, from);
  }

  #move(person: number, from: number, to: number): void {
    this.#count(person, from, -1);
    this.#count(person, to, 1);
    this.tableOf[person] = to;
  }

  #count(person: number, table: number, by: 1 | -1): void {
    const circle = this.#people[person]?.circle ?? null;
    if (circle !== null) this.#sitting.set(`${table} ${circle}`, this.#at(circle, table) + by);
  }

  #at(circle: CircleId, table: number): number {
    return this.#sitting.get(`${table} ${circle}`) ?? 0;
  }
}
