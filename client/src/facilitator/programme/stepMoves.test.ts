import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { moveBy, moveTo } from "./stepMoves.ts";

const steps = ["a", "b", "c", "d"].map((id) => ({ id: id as StepId }));

/** The order after a move, as the board makes it. */
function moved(move: ReturnType<typeof moveTo>): string {
  const order = steps.map(({ id }) => id);
  if (move === null) return order.join("");
  const others = order.filter((id) => id !== move.stepId);
  return others.toSpliced(move.after === null ? 0 : others.indexOf(move.after) + 1, 0, move.stepId).join("");
}

test.each([
  ["a", 1, "bacd"],
  ["b", -1, "bacd"],
  ["b", 1, "acbd"],
  ["c", 1, "abdc"],
  ["d", -1, "abdc"],
] as const)("%s goes by %i: %s", (stepId, by, order) => {
  expect(moved(moveBy(steps, stepId as StepId, by))).toBe(order);
});

test("at the ends there is nowhere to go", () => {
  expect(moveBy(steps, "a" as StepId, -1)).toBe(null);
  expect(moveBy(steps, "d" as StepId, 1)).toBe(null);
});

test.each([
  ["d", 0, "dabc"],
  ["a", 3, "bcda"],
  ["a", 2, "bcad"],
  ["c", 1, "acbd"],
  ["b", 1, "abcd"],
] as const)("%s dragged to place %i: %s", (stepId, place, order) => {
  expect(moved(moveTo(steps, stepId as StepId, place))).toBe(order);
});
