import { describe, expect, test } from "vitest";
import type { CardId, ParticipantId } from "../board/ids.ts";
import { makeGroups } from "./makeGroups.ts";
import { atChoice } from "./testing/atChoice.ts";
import { bestByTrying } from "./testing/bestByTrying.ts";
import { type ChoosingRoom, randomRoom } from "./testing/randomRoom.ts";
import type { Seating, Sizes, Wish } from "./Wish.ts";

const ROOMS = Array.from({ length: 1_000 }, (_, at) => at + 1);
const EVENINGS = ROOMS.slice(0, 100);

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
      const sizes = seating.groups.map(({ people }) => people.length);
      expect(
        sizes.filter((size) => size < least || size > most),
        `seed ${seed}`,
      ).toEqual([]);
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

describe("groups that are made again", () => {
  test("are the same when nothing changed, though others would be as good: here neighbours sat apart", () => {
    for (const seed of EVENINGS) {
      const room = randomRoom(seed);
      const before = seated(room, true);
      const again = makeGroups(room.wishes, room.pitches, room.sizes, {
        spread: false,
        sitting: pitchOf(before),
      });
      expect(pitchOf(again), `seed ${seed}`).toEqual(pitchOf(before));
    }
  });

  test("for a few more people move fewer of those who sit, and give as many what they chose", () => {
    let [moved, movedOtherwise] = [0, 0];
    for (const seed of EVENINGS) {
      const room = randomRoom(seed);
      const early = { ...room, wishes: room.wishes.slice(Math.ceil(room.wishes.length / 10)) };
      const sitting = pitchOf(seated(early));
      const again = makeGroups(room.wishes, room.pitches, room.sizes, { spread: false, sitting });
      expect(atChoice(again, room.wishes), `seed ${seed}`).toEqual(atChoice(seated(room), room.wishes));
      moved += movesBetween(sitting, again);
      movedOtherwise += movesBetween(sitting, seated(room));
    }
    expect(moved).toBeLessThan(movedOtherwise / 2);
  });
});

function pitchOf({ groups }: Seating): ReadonlyMap<ParticipantId, CardId> {
  return new Map(
    groups.flatMap(({ pitch, people }) => people.map((person) => [person, pitch] as const)).sort(),
  );
}

function movesBetween(before: ReadonlyMap<ParticipantId, CardId>, after: Seating): number {
  const now = pitchOf(after);
  return [...before].filter(([person, pitch]) => now.get(person) !== pitch).length;
}

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
