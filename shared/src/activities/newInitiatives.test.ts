import { expect, test } from "vitest";
import { growthOf } from "../board/BoardGrowth.ts";
import type { Card } from "../board/Card.ts";
import type { ActivityId, CardKindId } from "../board/ids.ts";
import { seededRandom } from "../paper/seededRandom.ts";
import { boardWith, laid, newCard } from "./exampleBoard.ts";
import { newInitiatives } from "./newInitiatives.ts";
import { activityOf } from "./registry.ts";

const ideas = activityOf({ activity: "idea-board" as ActivityId });

function became(kind: string, before: number | null, after: number): number {
  const card = laid({ ...newCard(ideas, "bench", seededRandom(1)), kind: kind as CardKindId }, [0, 0]);
  const moment = (joined: number | null) =>
    boardWith(ideas, joined === null ? [] : [{ ...card, joined } satisfies Card]);
  return newInitiatives(growthOf(moment(before), moment(after)), ideas).length;
}

test("an idea that got its second person is an initiative, once", () => {
  expect(became("idea", 0, 1)).toBe(1);
  expect(became("idea", 0, 4)).toBe(1);
  expect(became("idea", null, 2)).toBe(1);
  expect(became("idea", 1, 2)).toBe(0);
  expect(became("idea", 2, 0)).toBe(0);
  expect(became("idea", null, 0)).toBe(0);
});

test("an agreement becomes one when two do it, for who wrote it down need not be one of them", () => {
  expect(became("agreement", 0, 1)).toBe(0);
  expect(became("agreement", 1, 2)).toBe(1);
});
