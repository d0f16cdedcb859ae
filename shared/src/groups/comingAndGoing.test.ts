import { expect, test } from "vitest";
import type { CardId, GroupId, ParticipantId } from "../board/ids.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { leftAlone } from "./leftAlone.ts";
import { makeGroups } from "./makeGroups.ts";
import { seatFor } from "./seatFor.ts";
import { type ChoosingRoom, randomRoom } from "./testing/randomRoom.ts";
import type { Sizes, Wish } from "./Wish.ts";

const EVENINGS = Array.from({ length: 100 }, (_, at) => at + 1);

/** An evening after its groups were made: people come in and go home. */
class Evening {
  readonly sizes: Sizes;
  readonly #wishes: Map<ParticipantId, Wish>;
  readonly #tables: { id: GroupId; pitch: CardId; people: Set<ParticipantId> }[];

  constructor({ wishes, pitches, sizes }: ChoosingRoom) {
    this.sizes = sizes;
    this.#wishes = new Map(wishes.map((wish) => [wish.participantId, wish]));
    this.#tables = makeGroups(wishes, pitches, sizes, { spread: false }).groups.map(
      ({ pitch, people }, at) => ({
        id: `table-${at}` as GroupId,
        pitch,
        people: new Set(people),
      }),
    );
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
