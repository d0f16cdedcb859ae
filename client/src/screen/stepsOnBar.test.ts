import type { Board } from "@buurtbord/shared/board/Board.ts";
import { newStep, type Step } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { stepsOnBar } from "./stepsOnBar.ts";

const step = (name: string, values: Partial<Step> = {}) =>
  newStep(name, { words: { name, prompt: `${name}?` }, ...values });
/** As much of a board as the bar reads. */
const evening = (steps: readonly Step[], currentStep: string) =>
  ({ activity: "idea-board", language: "nl", steps, currentStep }) as unknown as Board;
const shown = (board: Board) => stepsOnBar(board).map(({ name, when }) => `${name} ${when}`);

test("a short evening stands there whole: what was, what is, what comes", () => {
  const board = evening([step("Welkom"), step("Schrijven"), step("Praten"), step("Afspraken")], "Schrijven");
  expect(shown(board)).toEqual(["Welkom done", "Schrijven now", "Praten next", "Afspraken later"]);
  expect(stepsOnBar(board).every(({ isNamed }) => isNamed)).toBe(true);
});

test("a step that is passed over is neither to come nor done", () => {
  const steps = [
    step("Welkom", { skipped: true }),
    step("Schrijven"),
    step("Praten", { skipped: true }),
    step("Slot"),
  ];
  expect(shown(evening(steps, "Schrijven"))).toEqual(["Schrijven now", "Slot next"]);
});

test("but it is shown when the room is in it after all", () => {
  const steps = [step("Welkom"), step("Praten", { skipped: true }), step("Slot")];
  expect(shown(evening(steps, "Praten"))).toEqual(["Welkom done", "Praten now", "Slot next"]);
});

test("of twelve steps only now and next have room for their names", () => {
  const steps = Array.from({ length: 12 }, (_, i) => step(`De stap nummer ${i + 1}`));
  const bar = stepsOnBar(evening(steps, "De stap nummer 6"));
  expect(bar).toHaveLength(12);
  expect(bar.filter(({ isNamed }) => isNamed).map(({ when }) => when)).toEqual(["now", "next"]);
});

test("a step without words of its own is called what the activity calls it", () => {
  const [bar] = stepsOnBar(evening([newStep("dots")], "dots"));
  expect(bar?.name).toBe("Stippen geven");
});
