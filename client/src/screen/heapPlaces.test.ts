import { expect, test } from "vitest";
import { CLOSED_CARD, HEAP, heapPlaces } from "./heapPlaces.ts";

test("each closed card lies there, up to what the table's edge holds", () => {
  for (const cards of [0, 1, 9, 12, 60]) expect(heapPlaces(cards)).toHaveLength(cards);
  expect(heapPlaces(5_000).length).toBeLessThanOrEqual(150);
  expect(heapPlaces(5_000)).toHaveLength(heapPlaces(4_000).length);
});

test("a few lie side by side, each to be counted", () => {
  const cards = heapPlaces(9);
  cards.forEach((one, i) => {
    for (const other of cards.slice(i + 1)) expect(Math.abs(one.x - other.x)).toBeGreaterThan(CLOSED_CARD.w);
  });
});

test("however many there are, they stay on the strip", () => {
  for (const { x, y } of heapPlaces(500)) {
    expect(x).toBeGreaterThanOrEqual(0);
    expect(x + CLOSED_CARD.w).toBeLessThanOrEqual(HEAP.w);
    expect(y).toBeGreaterThanOrEqual(0);
    expect(y + CLOSED_CARD.h).toBeLessThanOrEqual(HEAP.h);
  }
});

test("a card stays where it was put when others come", () => {
  expect(heapPlaces(40).slice(0, 12)).toEqual(heapPlaces(12));
});
