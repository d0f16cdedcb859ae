import { expect, test } from "vitest";
import type { CardId, GroupId } from "../board/ids.ts";
import { leftAlone } from "./leftAlone.ts";
import { type OpenTable, seatFor } from "./seatFor.ts";

const SIZES = { least: 3, most: 6 };
const [garden, soup, bench] = ["garden", "soup", "bench"] as CardId[] as [CardId, CardId, CardId];
const NOTHING = { first: null, second: null };

function table(pitch: CardId, people: number, name: string = pitch): OpenTable {
  return { id: name as GroupId, pitch, people };
}

test("a latecomer sits with their first choice, and at the second where the first is full", () => {
  const wish = { first: garden, second: soup };
  expect(seatFor(wish, [table(garden, 5), table(soup, 3)], SIZES)).toBe("garden");
  expect(seatFor(wish, [table(garden, 6), table(soup, 3), table(bench, 3)], SIZES)).toBe("soup");
  expect(seatFor(wish, [table(garden, 6), table(soup, 6), table(bench, 4)], SIZES)).toBe("bench");
});

test("who chose nothing sits at the emptiest table, and of two about one pitch at the emptier", () => {
  expect(seatFor(NOTHING, [table(garden, 5), table(soup, 3), table(bench, 4)], SIZES)).toBe("soup");
  const two = [table(garden, 5, "g1"), table(garden, 4, "g2"), table(soup, 3)];
  expect(seatFor({ first: garden, second: null }, two, SIZES)).toBe("g2");
});

test("when every chair is taken one is put at the emptiest table", () => {
  expect(seatFor({ first: garden, second: null }, [table(garden, 7), table(soup, 6)], SIZES)).toBe("soup");
  expect(seatFor(NOTHING, [], SIZES)).toBeNull();
});

test("who is left alone is offered a table with others; a table of two is left in peace, and so is an empty one", () => {
  const tables = [table(garden, 1), table(soup, 2), table(bench, 0)];
  expect(leftAlone(tables, () => ({ first: garden, second: bench }), SIZES)).toEqual([
    { alone: "garden", join: "soup" },
  ]);
  expect(leftAlone([table(garden, 1), table(bench, 0)], () => NOTHING, SIZES)).toEqual([]);
});
