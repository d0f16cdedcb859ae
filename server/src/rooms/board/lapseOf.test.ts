import { expect, test } from "vitest";
import type { HistoryRow } from "../../storage/BoardStorage.ts";
import { lapseOf } from "./lapseOf.ts";

const row = (seconds: number, what: HistoryRow["what"], of: string, pos: HistoryRow["pos"] = null) => ({
  at: 5_000 + seconds * 1000,
  what,
  of,
  pos,
});

test("a lapse says where each card lay from when on, and when lines were drawn", () => {
  const lapse = lapseOf([
    row(0, "added", "soup", [1.4, 2]),
    row(3, "added", "garden", [50, 50]),
    row(4, "changed", "soup"),
    row(60, "moved", "soup", [10, 20]),
    row(90, "connected", "tie"),
    row(100, "removed", "garden"),
    row(200, "restored", "garden", [50, 50]),
  ]);
  expect(lapse).toEqual({
    began: 5_000,
    cards: {
      soup: [
        [0, 1, 2],
        [60, 10, 20],
      ],
      garden: [[3, 50, 50], [100], [200, 50, 50]],
    },
    lines: { tie: 90 },
  });
});

test("a card that is laid here and there at once was laid once, and came when it came", () => {
  const { cards } = lapseOf([
    row(0, "added", "soup", [0, 0]),
    ...[5, 8, 11, 40].map((seconds) => row(seconds, "moved", "soup", [seconds, 0])),
  ]);
  expect(cards).toEqual({
    soup: [
      [0, 0, 0],
      [11, 11, 0],
      [40, 40, 0],
    ],
  });
});

test("of a board on which nothing happened there is nothing", () => {
  expect(lapseOf([])).toEqual({ began: 0, cards: {}, lines: {} });
});
