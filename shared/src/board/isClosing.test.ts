import { expect, test } from "vitest";
import type { StepId } from "./ids.ts";
import { isClosing } from "./isClosing.ts";
import { newStep } from "./Step.ts";

const at = (steps: ReturnType<typeof newStep>[], id: string) =>
  isClosing({ steps, currentStep: id as StepId });

test("an evening closes in its last step", () => {
  const steps = [newStep("hang"), newStep("lines"), newStep("close")];
  expect(["hang", "lines", "close"].map((id) => at(steps, id))).toEqual([false, false, true]);
});

test("steps that are passed over do not keep it from closing", () => {
  expect(at([newStep("hang"), newStep("lines"), newStep("close", { skipped: true })], "lines")).toBe(true);
});

test("a board that only ever asks one thing never closes by itself", () => {
  expect(at([newStep("hang")], "hang")).toBe(false);
});
