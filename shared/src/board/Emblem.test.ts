import { expect, test } from "vitest";
import { EMBLEM_COLOURS, EMBLEM_THINGS, emblemOf } from "./Emblem.ts";
import type { ParticipantId } from "./ids.ts";

const people = Array.from({ length: 2_000 }, (_, n) => `p-${n}` as ParticipantId);

test("somebody has the same picture wherever they are", () => {
  for (const person of people) expect(emblemOf(person)).toEqual(emblemOf(person));
});

test("a room of people gets all the pictures there are, about equally often", () => {
  const counts = new Map<string, number>();
  for (const person of people) {
    const { thing, colour } = emblemOf(person);
    counts.set(`${colour} ${thing}`, (counts.get(`${colour} ${thing}`) ?? 0) + 1);
  }
  const fair = people.length / (EMBLEM_COLOURS.length * EMBLEM_THINGS.length);
  expect(counts.size).toBe(EMBLEM_COLOURS.length * EMBLEM_THINGS.length);
  expect(Math.max(...counts.values())).toBeLessThan(2.5 * fair);
});
