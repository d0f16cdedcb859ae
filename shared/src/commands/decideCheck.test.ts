import { expect, test } from "vitest";
import type { CheckTally, Saying } from "../board/Checks.ts";
import type { CheckId } from "../board/ids.ts";
import type { Command } from "./Command.ts";
import { decide } from "./decide.ts";
import { actor, step, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const [anna, karim, noor] = [actor("anna"), actor("karim"), actor("noor")];
const OPEN = step("checks", { verbs: ["answer"], dots: 0 });
const HIDDEN = step("checks", { verbs: ["answer"], dots: 0, tally: "hidden" });
const TALK = step("agree", { verbs: [], dots: 0 });

function room(...steps: (typeof OPEN)[]): TestSituation {
  return new TestSituation("pas-op-de-plaats", steps);
}

function answer(check: string, says: Saying | null): Command {
  return { type: "answer-check", check: check as CheckId, says };
}

function tally(board: TestSituation, check: string, round: "now" | "before" = "now"): CheckTally | undefined {
  return board.board.checks[round]?.tallies[check as CheckId];
}

test("answers are counted, one of each person, and nobody's name is with them", () => {
  const board = room(OPEN);
  board.accepted(anna, answer("story", "yes"));
  board.accepted(karim, answer("story", "no"));
  board.accepted(noor, answer("story", "yes"));
  expect(tally(board, "story")).toEqual({ yes: 2, no: 1, unsure: 0 });
  expect(JSON.stringify(board.board.checks)).not.toMatch(/anna|karim|noor/);
});

test("who thinks again answers again, or takes the answer back", () => {
  const board = room(OPEN);
  board.accepted(anna, answer("story", "no"));
  board.accepted(anna, answer("story", "yes"));
  board.accepted(anna, answer("story", "yes"));
  expect(tally(board, "story")).toEqual({ yes: 1, no: 0, unsure: 0 });
  board.accepted(anna, answer("story", null));
  expect(tally(board, "story")).toEqual({ yes: 0, no: 0, unsure: 0 });
  expect(board.ledger.checks()).toEqual([]);
});

test("what follows on a yes is asked only after it, and goes when that answer changes", () => {
  const board = room(OPEN);
  expect(board.refusal(anna, answer("wait", "yes"))).toBe("check-not-asked");
  board.accepted(anna, answer("decided", "yes"));
  board.accepted(anna, answer("wait", "no"));
  expect(tally(board, "wait")).toEqual({ yes: 0, no: 1, unsure: 0 });
  board.accepted(anna, answer("decided", "no"));
  expect(tally(board, "wait")).toEqual({ yes: 0, no: 0, unsure: 0 });
  expect(tally(board, "decided")).toEqual({ yes: 0, no: 1, unsure: 0 });
});

test("a phone answers only where the step asks, and only what is asked", () => {
  const board = room(TALK, OPEN);
  expect(board.refusal(anna, answer("story", "yes"))).toBe("not-in-this-step");
  expect(board.refusal(FACILITATOR, answer("bingo", "yes"))).toBe("check-unknown");
});

test("while the count is hidden the board knows nothing of it; Laat zien counts it", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, answer("story", "yes"));
  board.accepted(karim, answer("story", "no"));
  board.accepted(karim, answer("story", "unsure"));
  expect(board.board.checks.now?.tallies).toEqual({});
  board.accepted(FACILITATOR, { type: "reveal-dots" });
  expect(tally(board, "story")).toEqual({ yes: 1, no: 0, unsure: 1 });
  board.accepted(anna, answer("story", "no"));
  expect(tally(board, "story")).toEqual({ yes: 0, no: 1, unsure: 1 });
});

test("a step with hidden answers is not taken away, nor opened under them", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, answer("story", "yes"));
  const { id: _, ...values } = OPEN;
  const change: Command = { type: "change-step", stepId: HIDDEN.id, step: values };
  expect(board.refusal(FACILITATOR, change)).toBe("step-holds-hidden");
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  expect(board.refusal(FACILITATOR, { type: "remove-step", stepId: HIDDEN.id })).toBe("step-holds-hidden");
});

const MONTH = 30 * 24 * 60 * 60 * 1000;

function later(board: TestSituation, by: typeof anna, command: Command): void {
  const decision = decide(board, by, command, { id: "later", seed: 1, now: MONTH });
  if (!decision.ok) throw new Error(decision.refusal);
  board.carryOut(decision.changes);
}

test("a month later the room answers anew, and sees what it said the last time", () => {
  const board = room(OPEN, TALK);
  board.accepted(anna, answer("story", "no"));
  board.accepted(karim, answer("story", "no"));
  later(board, anna, answer("story", "yes"));
  expect(tally(board, "story", "before")).toEqual({ yes: 0, no: 2, unsure: 0 });
  expect(tally(board, "story")).toEqual({ yes: 1, no: 0, unsure: 0 });
  expect(board.ledger.checks()).toHaveLength(1);
});

test("coming to the questions on another evening begins anew, with answers that were never shown counted", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, answer("story", "yes"));
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  later(board, FACILITATOR, { type: "set-step", stepId: HIDDEN.id });
  expect(board.board.checks.now).toBe(null);
  expect(tally(board, "story", "before")).toEqual({ yes: 1, no: 0, unsure: 0 });
  expect(board.ledger.checks()).toEqual([]);
});

test("answers that were counted on one evening lie closed on the next, until they are counted too", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, answer("story", "yes"));
  board.accepted(FACILITATOR, { type: "reveal-dots" });
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  later(board, FACILITATOR, { type: "set-step", stepId: HIDDEN.id });
  later(board, karim, answer("story", "no"));
  expect(tally(board, "story")).toBeUndefined();
  later(board, FACILITATOR, { type: "reveal-dots" });
  expect(tally(board, "story")).toEqual({ yes: 0, no: 1, unsure: 0 });
  expect(tally(board, "story", "before")).toEqual({ yes: 1, no: 0, unsure: 0 });
});

test("who leaves with everything takes their answers along; who only goes leaves a number", () => {
  const board = room(OPEN);
  for (const who of [anna, karim]) board.accepted(who, answer("story", "yes"));
  board.accepted(anna, { type: "erase-me", cards: "erase" });
  expect(tally(board, "story")).toEqual({ yes: 1, no: 0, unsure: 0 });
  board.accepted(karim, { type: "erase-me", cards: "keep" });
  expect(tally(board, "story")).toEqual({ yes: 1, no: 0, unsure: 0 });
  expect(board.ledger.checks()).toEqual([]);
});
