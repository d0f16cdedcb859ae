/** How many people may sit with each pitch. */
export interface Bounds {
  readonly low: readonly number[];
  readonly high: readonly number[];
}

/** What it costs that the so-manieth person sits down with a pitch (counted from 0); it may only rise. */
export type ChairCost = (pitch: number, sitting: number) => number;

/** More than all that people could cost: no pitch stays under its low while another could give somebody. */
const NEEDED = -1e13;

/**
 * Seats everybody at the least cost there is: `costs[person][pitch]`, in whole numbers, and what the chairs cost.
 * Gives the pitch of each; null: the bounds leave no room for so many, or need more.
 *
 * Minimum-cost flow by successive shortest paths (Ahuja, Magnanti and Orlin, Network Flows, 1993, section 9.7). A
 * path leads from a newcomer over pitches, at each of which somebody stands up for the one who sits down, to a free
 * chair. Lower bounds are chairs that must be taken, at a price below all others. Among equals the first pitch.
 */
export function placePeople(
  costs: readonly (readonly number[])[],
  bounds: Bounds,
  chairCost: ChairCost,
): readonly number[] | null {
  if (!fits(costs.length, bounds)) return null;
  const room = new PlacedRoom(costs, bounds, chairCost);
  for (let person = 0; person < costs.length; person++) room.seat(person);
  return room.pitchOf;
}

function fits(people: number, { low, high }: Bounds): boolean {
  return (
    sum(low) <= people && people <= sum(high) && low.every((least, pitch) => least <= (high[pitch] ?? 0))
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** What it costs least that somebody of one pitch goes to another, and who that is. */
interface Move {
  cost: number;
  person: number;
}

class PlacedRoom {
  readonly pitchOf: number[] = [];
  readonly #costs: readonly (readonly number[])[];
  readonly #bounds: Bounds;
  readonly #chairCost: ChairCost;
  /** The people of each pitch. */
  readonly #seated: number[][];
  /** From pitch to pitch. */
  readonly #moves: Move[][];

  constructor(costs: readonly (readonly number[])[], bounds: Bounds, chairCost: ChairCost) {
    this.#costs = costs;
    this.#bounds = bounds;
    this.#chairCost = chairCost;
    this.#seated = bounds.low.map(() => []);
    this.#moves = bounds.low.map(() => bounds.low.map(() => ({ cost: Infinity, person: -1 })));
  }

  seat(person: number): void {
    const { cost, before } = this.#pathsOf(this.#costs[person] ?? []);
    let pitch = this.#cheapestChair(cost);
    const changed = [pitch];
    for (let from = before[pitch] ?? -1; from !== -1; from = before[pitch] ?? -1) {
      this.#sitDown(this.#move(from, pitch).person, pitch, from);
      pitch = from;
      changed.push(pitch);
    }
    this.#sitDown(person, pitch, null);
    for (const at of changed) this.#findMoves(at);
  }

  /** What it costs to bring a newcomer in by way of each pitch, and the pitch before it (Bellman and Ford). */
  #pathsOf(own: readonly number[]): { cost: number[]; before: number[] } {
    const cost = own.map((price, pitch) => (this.#bounds.high[pitch] === 0 ? Infinity : price));
    const before = cost.map(() => -1);
    for (let shorter = true; shorter; ) {
      shorter = false;
      for (let from = 0; from < cost.length; from++) {
        for (let to = 0; to < cost.length; to++) {
          const through = (cost[from] ?? Infinity) + this.#move(from, to).cost;
          if (through >= (cost[to] ?? Infinity)) continue;
          cost[to] = through;
          before[to] = from;
          shorter = true;
        }
      }
    }
    return { cost, before };
  }

  #cheapestChair(cost: readonly number[]): number {
    let best = { pitch: -1, cost: Infinity };
    for (let pitch = 0; pitch < cost.length; pitch++) {
      const whole = (cost[pitch] ?? Infinity) + this.#priceOfChair(pitch);
      if (whole < best.cost) best = { pitch, cost: whole };
    }
    return best.pitch;
  }

  #priceOfChair(pitch: number): number {
    const sitting = this.#seated[pitch]?.length ?? 0;
    if (sitting >= (this.#bounds.high[pitch] ?? 0)) return Infinity;
    const needed = sitting < (this.#bounds.low[pitch] ?? 0) ? NEEDED : 0;
    return needed + this.#chairCost(pitch, sitting);
  }

  #sitDown(person: number, pitch: number, from: number | null): void {
    const left = from === null ? undefined : this.#seated[from];
    left?.splice(left.indexOf(person), 1);
    this.#seated[pitch]?.push(person);
    this.pitchOf[person] = pitch;
  }

  #findMoves(from: number): void {
    for (const [to, move] of (this.#moves[from] ?? []).entries()) {
      move.cost = Infinity;
      if (to === from || this.#bounds.high[to] === 0) continue;
      for (const person of this.#seated[from] ?? []) {
        const cost = (this.#costs[person]?.[to] ?? Infinity) - (this.#costs[person]?.[from] ?? 0);
        if (cost < move.cost) Object.assign(move, { cost, person });
      }
    }
  }

  #move(from: number, to: number): Move {
    const move = this.#moves[from]?.[to];
    if (move === undefined) throw new Error(`No pitch ${from} or ${to}`);
    return move;
  }
}
