import { expect, test } from "vitest";
import { keptUntil } from "./keptUntil.ts";

test("A board is kept whole days after the day on which something last happened", () => {
  const morning = Date.UTC(2026, 4, 5, 9);
  const evening = Date.UTC(2026, 4, 5, 21, 30);
  expect(new Date(keptUntil(evening, 30)).toISOString()).toBe("2026-06-05T00:00:00.000Z");
  expect(keptUntil(morning, 30)).toBe(keptUntil(evening, 30));
});
