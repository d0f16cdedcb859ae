import { expect, test } from "vitest";
import type { CardId, CircleId, ParticipantId } from "../board/ids.ts";
import { makeGroups } from "./makeGroups.ts";
import type { Seating, Wish } from "./Wish.ts";

const SIZES = { least: 3, most: 6 };
const TOGETHER = { spread: false };

const pitch = (name: string) => name as CardId;
const [garden, soup, bench] = ["garden", "soup", "bench"].map(pitch) as [CardId, CardId, CardId];

/** So many people with the same wish, named after it. */
function people(count: number, first: CardId | null, second: CardId | null = null, circle = ""): Wish[] {
  return Array.from({ length: count }, (_, at) => ({
    participantId: `${first}-${second}-${circle}-${at}` as ParticipantId,
    first,
    second,
    circle: circle === "" ? null : (circle as CircleId),
  }));
}

/** How many sit with each pitch. */
function sizesOf({ groups }: Seating): Readonly<Record<string, number[]>> {
  const found: Record<string, number[]> = {};
  for (const { pitch, people } of groups) found[pitch] = [...(found[pitch] ?? []), people.length];
  return found;
}

test("who chose what is at a table about it", () => {
  const seating = makeGroups(
    [...people(4, garden), ...people(5, soup)],
    [garden, soup, bench],
    SIZES,
    TOGETHER,
  );
  expect(sizesOf(seating)).toEqual({ garden: [4], soup: [5] });
});

test("a pitch that two people want does not run, and both are at their second choice", () => {
  const room = [...people(4, garden), ...people(2, bench, soup), ...people(3, soup)];
  expect(sizesOf(makeGroups(room, [garden, soup, bench], SIZES, TOGETHER))).toEqual({
    garden: [4],
    soup: [5],
  });
});

test("it runs after all when somebody who chose nothing makes it three", () => {
  const room = [...people(4, garden), ...people(2, bench), ...people(1, null)];
  expect(sizesOf(makeGroups(room, [garden, soup, bench], SIZES, TOGETHER))).toEqual({
    garden: [4],
    bench: [3],
  });
});

test("a table that is full sends those on who also wanted another", () => {
  const room = [...people(5, garden), ...people(3, garden, soup), ...people(2, soup)];
  const seating = makeGroups(room, [garden, soup], SIZES, TOGETHER);
  const atSoup = seating.groups.find((group) => group.pitch === soup)?.people;
  expect(sizesOf(seating)).toEqual({ garden: [6], soup: [4] });
  expect(atSoup?.filter((person) => person.startsWith("garden-soup"))).toHaveLength(2);
});

test("who chose nothing sits where there is room, and tables become about as large as each other", () => {
  const room = [...people(3, garden), ...people(5, soup), ...people(4, null)];
  expect(sizesOf(makeGroups(room, [garden, soup, bench], SIZES, TOGETHER))).toEqual({
    garden: [6],
    soup: [6],
  });
});

test("where nobody chose anything there are as few tables as hold the room", () => {
  expect(sizesOf(makeGroups(people(10, null), [garden, soup, bench], SIZES, TOGETHER))).toEqual({
    garden: [5],
    soup: [5],
  });
});

test("more people than chairs at one table for each pitch: pitches get a second table", () => {
  const room = [...people(14, garden), ...people(5, soup)];
  expect(sizesOf(makeGroups(room, [garden, soup], SIZES, TOGETHER))).toEqual({
    garden: [6, 6],
    soup: [4, 3],
  });
});

test("nobody is alone, but somebody who came alone", () => {
  expect(sizesOf(makeGroups(people(1, garden), [garden, soup], SIZES, TOGETHER))).toEqual({ garden: [1] });
  expect(sizesOf(makeGroups(people(2, garden), [garden, soup], SIZES, TOGETHER))).toEqual({ garden: [2] });
  expect(makeGroups([], [garden], SIZES, TOGETHER)).toEqual({ groups: [] });
  expect(makeGroups(people(3, null), [], SIZES, TOGETHER)).toEqual({ groups: [] });
});

test("a choice for a pitch that is no longer there is no choice", () => {
  const room = [...people(3, garden), ...people(2, pitch("gone"), pitch("gone too"))];
  expect(sizesOf(makeGroups(room, [garden, soup], SIZES, TOGETHER))).toEqual({ garden: [5] });
});

test("asked to spread, neighbours of one street sit apart, and nobody gives up a choice for it", () => {
  const street = people(4, null, null, "street");
  const room = [...street, ...people(4, null, null, "flat"), ...people(2, garden), ...people(2, soup)];
  const { groups } = makeGroups(room, [garden, soup], SIZES, { spread: true });
  const ofStreet = groups.map(({ people }) => people.filter((person) => person.includes("street")).length);
  const atWish = groups.map(
    ({ pitch, people }) => people.filter((person) => person.startsWith(pitch)).length,
  );
  expect(ofStreet).toEqual([2, 2]);
  expect(atWish).toEqual([2, 2]);
});
