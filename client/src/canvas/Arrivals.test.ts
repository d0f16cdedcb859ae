import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { Arrivals } from "./Arrivals.ts";

const id = (n: number) => `card-${n}` as CardId;
const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => id(from + i));

test("a card that comes by itself moves by itself", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn([id(1)], 0);
  expect(arrivals.of(id(1), 10)).toBe("alone");
  expect(arrivals.of(id(2), 10)).toBeNull();
});

test("after a moment it lies there, as if it always had", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn([id(1)], 0);
  expect(arrivals.of(id(1), 1_300)).toBeNull();
});

test("more than five within a second come as one bundle", () => {
  const arrivals = new Arrivals();
  arrivals.cameIn(ids(1, 3), 0);
  arrivals.cameIn(ids(4, 5), 500);
  expect(arrivals.of(id(5), 510)).toBe("alone");
  arrivals.cameIn(ids(6, 7), 900);
  expect(arrivals.of(id(7), 910)).toBe("bundle");
  arrivals.cameIn([id(8)], 5_000);
  expect(arrivals.of(id(8), 5_010)).toBe("alone");
});
