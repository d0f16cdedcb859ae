import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { IN_LIGHT, type Light, NO_LIGHT, nextInLight } from "./nextInLight.ts";

const board = (...ids: number[]) =>
  new Map(ids.map((n) => [`card-${n}` as CardId, { id: `card-${n}` as CardId, addedAt: n }]));
const numbers = (light: Light) => light.places.map((id) => (id === null ? null : Number(id.slice(5))));
const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

test("at first the newest cards come into the light", () => {
  expect(numbers(nextInLight(NO_LIGHT, board(...range(1, 10))))).toEqual([10, 9, 8, 7, 6, 5]);
});

test("fewer cards than places leave places empty", () => {
  expect(numbers(nextInLight(NO_LIGHT, board(1, 2)))).toEqual([2, 1, null, null, null, null]);
});

test("each turn one card gives way, the one that lay longest, and everybody has a turn", () => {
  const cards = board(...range(1, 20));
  const seen = new Set<number | null>();
  let light = nextInLight(NO_LIGHT, cards);
  for (let turn = 0; turn < 14; turn++) {
    for (const n of numbers(light)) seen.add(n);
    const before = light;
    light = nextInLight(light, cards);
    expect(light.places.filter((id, place) => id !== before.places[place])).toHaveLength(1);
  }
  for (const n of numbers(light)) seen.add(n);
  expect(seen.size).toBe(20);
});

test("a card just hung up is the next in the light", () => {
  const first = nextInLight(NO_LIGHT, board(...range(1, 20)));
  const next = nextInLight(first, board(...range(1, 20), 99));
  expect(numbers(next)).toContain(99);
});

test("a card that is taken down leaves the light, and its place is filled", () => {
  const first = nextInLight(NO_LIGHT, board(...range(1, 10)));
  const next = nextInLight(first, board(...range(1, 9)));
  expect(numbers(next)).not.toContain(10);
  expect(next.places).toHaveLength(IN_LIGHT);
  expect(next.places).not.toContain(null);
});
