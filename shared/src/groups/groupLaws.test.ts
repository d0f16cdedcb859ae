import { describe, expect, test } from "vitest";
import type { CardId, GroupId, ParticipantId } from "../board/ids.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { leftAlone } from "./leftAlone.ts";
import { makeGroups } from "./makeGroups.ts";
import { seatFor } from "./seatFor.ts";
import { atChoice } from "./testing/atChoice.ts";
import { bestByTrying } from "./testing/bestByTrying.ts";
import { type ChoosingRoom, randomRoom } from "./testing/randomRoom.ts";
import type { Seating, Sizes, Wish } from "./Wish.ts";

const ROOMS = Array.from({ length: 1_000 }, (_, at) => at + 1);
const EVENINGS = ROOMS.slice(0, 200);

function seated(room: ChoosingRoom, spread = false): Seating {
  return makeGroups(room.wishes, room.pitches, room.sizes, { spread });
}

function peopleOf({ groups }: Seating): readonly ParticipantId[] {
  return groups.flatMap(({ people }) => people).sort();
}

/** The sizes of tables over which so many people can be shared out, or of any if they can't. */
function asked(people: number, { least, most }: Sizes): Sizes {
  for (let tables = 1; tables <= people; tables++) {
    if (tables * least <= people && people <= tables * most) return { least, most };
  }
  return { least: 2, most: most + 1 };
}

describe("in a thousand rooms", () => {
  test("everybody is at one table, as large as was asked, and a pitch has only one unless there are too few pitches", () => {
    for (const seed of ROOMS) {
      const room = randomRoom(seed);
      const seating = seated(room);
      const { least, most } = asked(room.wishes.length, room.sizes);
      expect(peopleOf(seating), `seed ${seed}`).toEqual(room.wishes.map((wish) => wish.participantId).sort());
      for (const { people } of seating.groups) {
        expect(people.length, `seed ${seed}`).toBeGreaterThanOrEqual(least);
        expect(people.length, `seed ${seed}`).toBeLessThanOrEqual(most);
      }
      if (room.wishes.length > room.pitches.length * room.sizes.most) continue;
      expect(new Set(seating.groups.map(({ pitch }) => pitch)).size, `seed ${seed}`).toBe(
        seating.groups.length,
      );
    }
  });

  test("of up to nine people, as many as can are at what they chose: all ways to sit were tried", () => {
    for (const seed of ROOMS) {
      const room = randomRoom(seed);
      if (room.wishes.length > 9) continue;
      expect(atChoice(seated(room), room.wishes), `seed ${seed}`).toEqual(bestByTrying(room));
    }
  });
});

describe("the same room", () => {
  test("gives the same groups, in whatever order its people are told", () => {
    for (const seed of EVENINGS) {
      const room = randomRoom(seed);
      const otherwise = makeGroups(room.wishes.toReversed(), room.pitches, room.sizes, { spread: true });
      expect(otherwise, `seed ${seed}`).toEqual(seated(room, true));
    }
  });

  test("spread, costs nobody their choice, and brings no two of a circle together", () => {
    let apart = 0;
    for (const seed of EVENINGS) {
      const room = randomRoom(seed);
      const [plain, spread] = [seated(room), seated(room, true)];
      expect(atChoice(spread, room.wishes), `seed ${seed}`).toEqual(atChoice(plain, room.wishes));
      expect(sizesOf(spread), `seed ${seed}`).toEqual(sizesOf(plain));
      const less = pairsOfOneCircle(plain, room.wishes) - pairsOfOneCircle(spread, room.wishes);
      expect(less, `seed ${seed}`).toBeGreaterThanOrEqual(0);
      apart += less;
    }
    expect(apart).toBeGreaterThan(EVENINGS.length);
  });
});

function sizesOf({ groups }: Seating): readonly number[] {
  return groups.map(({ people }) => people.length);
}

function pairsOfOneCircle({ groups }: Seating, wishes: readonly Wish[]): number {
  const circleOf = new Map(wishes.map(({ participantId, circle }) => [participantId, circle]));
  return groups
    .flatMap(({ people }) => [...Map.groupBy(people, (person) => circleOf.get(person) ?? null)])
    .filter(([circle]) => circle !== null)
    .reduce((pairs, [, those]) => pairs + (those.length * (those.length - 1)) / 2, 0);
}

/** An evening after its groups were made: people come in and go home. */
class Evening {
  readonly sizes: Sizes;
  readonly #wishes: Map<ParticipantId, Wish>;
  readonly #tables: { id: GroupId; pitch: Seating["groups"][number]["pitch"]; people: Set<ParticipantId> }[];

  constructor(room: ChoosingRoom) {
    this.sizes = room.sizes;
    this.#wishes = new Map(room.wishes.map((wish) => [wish.participantId, wish]));
    this.#tables = seated(room).groups.map(({ pitch, people }, at) => ({
      id: `table-${at}` as GroupId,
      pitch,
      people: new Set(people),
    }));
  }

  get tables() {
    return this.#tables.map(({ id, pitch, people }) => ({ id, pitch, people: people.size }));
  }

  get people(): readonly ParticipantId[] {
    return [...this.#wishes.keys()];
  }

  comes(wish: Wish): GroupId | null {
    const seat = seatFor(wish, this.tables, this.sizes);
    this.#tables.find(({ id }) => id === seat)?.people.add(wish.participantId);
    this.#wishes.set(wish.participantId, wish);
    return seat;
  }

  goes(person: ParticipantId): void {
    for (const { people } of this.#tables) people.delete(person);
    this.#wishes.delete(person);
  }

  offers() {
    const wishAt = (group: GroupId) => {
      const [alone] = this.#tables.find(({ id }) => id === group)?.people ?? [];
      return (alone !== undefined && this.#wishes.get(alone)) || { first: null, second: null };
    };
    return leftAlone(this.tables, wishAt, this.sizes);
  }
}

test("Whoever comes in sits where they chose while there is a chair, and on an extra one only when there is none", () => {
  for (const seed of EVENINGS) {
    const room = randomRoom(seed);
    const evening = new Evening(room);
    const random = seededRandom(seed);
    for (let turn = 0; turn < 30; turn++) {
      if (random() < 0.4)
        evening.goes(evening.people[Math.floor(random() * evening.people.length)] as ParticipantId);
      const wish = { ...randomWish(room, random), participantId: `late-${turn}` as ParticipantId };
      const free = evening.tables.filter(({ people }) => people < room.sizes.most);
      const seat = evening.comes(wish);
      const stillFree = (pitch: CardId | null) =>
        pitch !== null && free.some((table) => table.pitch === pitch);
      const table = evening.tables.find(({ id }) => id === seat);
      if (free.length > 0) expect(table?.people, `seed ${seed}`).toBeLessThanOrEqual(room.sizes.most);
      if (stillFree(wish.first)) expect(table?.pitch, `seed ${seed}`).toBe(wish.first);
      else if (stillFree(wish.second)) expect(table?.pitch, `seed ${seed}`).toBe(wish.second);
      expect(table, `seed ${seed}`).toBeDefined();
    }
  }
});

function randomWish({ wishes }: ChoosingRoom, random: () => number): Wish {
  return wishes[Math.floor(random() * wishes.length)] as Wish;
}

test("When people go home only who is left alone is offered another table, until the last two sit together", () => {
  for (const seed of EVENINGS) {
    const evening = new Evening(randomRoom(seed));
    const random = seededRandom(seed);
    while (evening.people.length > 0) {
      const alone = evening.tables.filter(({ people }) => people === 1);
      const isCompany = evening.tables.filter(({ people }) => people > 0).length > 1;
      const offers = evening.offers();
      expect(
        offers.map((offer) => offer.alone),
        `seed ${seed}`,
      ).toEqual(isCompany ? alone.map(({ id }) => id) : []);
      for (const { join } of offers) {
        expect(evening.tables.find(({ id }) => id === join)?.people, `seed ${seed}`).toBeGreaterThan(0);
      }
      evening.goes(evening.people[Math.floor(random() * evening.people.length)] as ParticipantId);
    }
  }
});
