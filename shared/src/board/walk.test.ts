import { expect, test } from "vitest";
import type { StepId } from "./ids.ts";
import { newStep } from "./Step.ts";
import { stepAfter, stepBefore, walkOf } from "./walk.ts";

/** `-` before a name: it is to be skipped. */
const evening = (names: string, currentStep: string) => ({
  steps: names.split(" ").map((name) => newStep(name.replace("-", ""), { skipped: name.startsWith("-") })),
  currentStep: currentStep as StepId,
});

test.each([
  ["ideas dots join", "ideas", null, "dots"],
  ["ideas dots join", "join", "dots", null],
  ["ideas -dots join", "ideas", null, "join"],
  ["ideas -dots -lines join", "join", "ideas", null],
  ["-ideas dots -join", "dots", null, null],
  // Whoever leads went to a step that was to be skipped: the evening goes on from there.
  ["ideas -dots join", "dots", "ideas", "join"],
])("of %s, in %s: before it %s, after it %s", (names, current, before, after) => {
  const board = evening(names, current);
  expect(stepBefore(board)?.id ?? null).toBe(before);
  expect(stepAfter(board)?.id ?? null).toBe(after);
});

test("a step that is passed over is not counted, but for the one the room is in all the same", () => {
  expect(walkOf(evening("ideas -dots -lines join", "join"))).toMatchObject({
    steps: [{ id: "ideas" }, { id: "join" }],
    at: 1,
  });
  expect(walkOf(evening("ideas -dots -lines join", "dots"))).toMatchObject({
    steps: [{ id: "ideas" }, { id: "dots" }, { id: "join" }],
    at: 1,
  });
});
