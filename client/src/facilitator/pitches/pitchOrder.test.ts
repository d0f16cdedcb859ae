import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { pitchOrder } from "./pitchOrder.ts";

const [soup, bench, film] = ["soup", "bench", "film"] as CardId[] as [CardId, CardId, CardId];

test("a pitch goes up or down one place, or to where it was dropped", () => {
  expect(pitchOrder([soup, bench, film], bench, 0)).toEqual([bench, soup, film]);
  expect(pitchOrder([soup, bench, film], soup, 2)).toEqual([bench, film, soup]);
});

test("the first goes no higher, the last no lower, and what went meanwhile nowhere", () => {
  expect(pitchOrder([soup, bench], soup, -1)).toBe(null);
  expect(pitchOrder([soup, bench], bench, 2)).toBe(null);
  expect(pitchOrder([soup, bench], film, 0)).toBe(null);
});
