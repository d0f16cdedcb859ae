import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { stepsAround } from "./stepsAround.ts";

const arrival = newStep("arrival");
const talents = newStep("talents");
const quiz = newStep("quiz", { skipped: true });
const lines = newStep("lines");
const steps = [arrival, talents, quiz, lines];

test("next and previous pass over a skipped step, and it is not counted", () => {
  expect(stepsAround({ steps, currentStep: "talents" as StepId })).toEqual({
    current: talents,
    n: 2,
    all: 3,
    previous: arrival,
    next: lines,
  });
  expect(stepsAround({ steps, currentStep: "lines" as StepId })).toMatchObject({ n: 3, next: null });
});

test("a skipped step that the room is in all the same is counted", () => {
  expect(stepsAround({ steps, currentStep: "quiz" as StepId })).toMatchObject({
    current: quiz,
    n: 3,
    all: 4,
    previous: talents,
    next: lines,
  });
});
