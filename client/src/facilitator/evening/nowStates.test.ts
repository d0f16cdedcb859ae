import type { Board } from "@buurtbord/shared/board/Board.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { nowStates } from "./nowStates.ts";
import { mayHoldHiddenAnswers, mayHoldHiddenDots } from "./whatIsHidden.ts";

const write = newStep("write", { verbs: ["add"], writing: "silent" });
const dots = newStep("dots", { verbs: ["vote"], dots: 3, tally: "hidden" });
const talk = newStep("talk");
const checks = newStep("checks", { verbs: ["answer"], tally: "hidden" });

const evening = (currentStep: string, values: Partial<Board["meeting"]> = {}) =>
  ({
    adding: "open",
    steps: [write, dots, talk],
    currentStep,
    meeting: { ...QUIET_MEETING, ...values },
    cards: new Map([["soup", { id: "soup", text: "Soep" }]]),
  }) as unknown as Board;
const said = (board: Board, drafts = 0) => nowStates(board, drafts).map(({ state }) => state);

test("on an ordinary moment nothing is said", () => {
  expect(said(evening("talk"))).toEqual([]);
});

test("in silence that is said; when the room goes on, how many cards were left closed", () => {
  expect(nowStates(evening("write"), 12)).toEqual([{ state: "silent", drafts: 12 }]);
  expect(nowStates(evening("talk"), 12)).toEqual([{ state: "drafts-left", drafts: 12 }]);
  // What was laid open is no longer silent, though somebody hung back a card that lay closed.
  expect(said(evening("write", { opened: [write.id] }), 1)).toEqual(["drafts-left"]);
});

test("whatever makes phones or wall rest is said, what weighs most first", () => {
  const rest = evening("talk", {
    phones: "look-up",
    wall: "black",
    pace: "slow",
    spotlight: "soup" as never,
  });
  expect(said(evening("talk", { part: { part: "field", field: "parking" as never } }))).toEqual(["part"]);
  expect(said({ ...rest, adding: "closed" })).toEqual(["look-up", "black", "spotlight", "closed", "slow"]);
});

test("a card in the light that was taken down is not spoken of", () => {
  expect(said(evening("talk", { spotlight: "gone" as never }))).toEqual([]);
});

test("hidden dots are said in their step, and can be counted until they were", () => {
  expect(said(evening("dots"))).toEqual(["hidden-dots"]);
  expect(mayHoldHiddenDots(evening("write"))).toBe(false);
  expect(mayHoldHiddenDots(evening("dots"))).toBe(true);
  expect(mayHoldHiddenDots(evening("talk"))).toBe(true);
  expect(mayHoldHiddenDots(evening("talk", { counted: [dots.id] }))).toBe(false);
});

test("answers that lie closed are said in their step, and can be counted until they were", () => {
  const asking = { ...evening("checks"), steps: [write, checks] };
  expect(said(asking)).toEqual(["hidden-answers"]);
  expect(mayHoldHiddenAnswers(asking)).toBe(true);
  expect(mayHoldHiddenDots(asking)).toBe(false);
  expect(mayHoldHiddenAnswers({ ...asking, meeting: { ...QUIET_MEETING, counted: [checks.id] } })).toBe(
    false,
  );
});
