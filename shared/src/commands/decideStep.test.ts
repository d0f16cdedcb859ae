import { expect, test } from "vitest";
import { LIMITS } from "../board/limits.ts";
import type { Step, StepValues } from "../board/Step.ts";
import { decide } from "./decide.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");

function valuesOf({ id: _, ...values }: Step): StepValues {
  return values;
}

const WORDS = { name: "Koffie", prompt: "Wie wil er koffie?" };
const coffee = (values: Partial<StepValues> = {}): StepValues => ({
  ...valuesOf(step("coffee", { template: null, words: WORDS })),
  ...values,
});

function order(table: TestSituation): string[] {
  return table.board.steps.map(({ id: stepId }) => stepId);
}

test("A step comes where it is put: first, or after another", () => {
  const table = new TestSituation("idea-board");
  const { stepId: first } = table.accepted(facilitator, { type: "add-step", after: null, step: coffee() });
  const { stepId: later } = table.accepted(facilitator, {
    type: "add-step",
    after: id.step("everything"),
    step: coffee(),
  });
  expect(order(table)).toEqual([first, "everything", later, "next"]);
  expect(table.board.currentStep).toBe("everything");
  const nowhere = { type: "add-step", after: id.step("tea"), step: coffee() } as const;
  expect(table.refusal(facilitator, nowhere)).toBe("step-not-found");
});

test("A step has a name and a question, of its own or of the activity, and neither too long", () => {
  const table = new TestSituation("idea-board");
  const refusal = (values: Partial<StepValues>) =>
    table.refusal(facilitator, { type: "add-step", after: null, step: coffee(values) });
  expect(refusal({ words: null })).toBe("step-nameless");
  expect(refusal({ words: null, template: "not-of-this-activity" })).toBe("step-nameless");
  expect(refusal({ words: null, template: "dots" })).toBeNull();
  expect(refusal({ words: { name: " ", prompt: "Wat?" } })).toBe("step-nameless");
  expect(refusal({ words: { ...WORDS, name: "x".repeat(LIMITS.stepNameCodePoints + 1) } })).toBe(
    "name-too-long",
  );
  expect(refusal({ words: { ...WORDS, prompt: "x".repeat(LIMITS.stepPromptCodePoints + 1) } })).toBe(
    "text-too-long",
  );
  expect(refusal({ fields: [id.field("nowhere")] })).toBe("field-unknown");
});

test("What makes no sense in a step is put right: dots without voting, no field at all, the same twice", () => {
  const table = new TestSituation("idea-board");
  const odd = coffee({ verbs: ["add", "add"], dots: 5, fields: [] });
  const { stepId } = table.accepted(facilitator, { type: "add-step", after: null, step: odd });
  expect(table.board.steps.find((each) => each.id === stepId)).toMatchObject({
    verbs: ["add"],
    dots: 0,
    fields: null,
  });
});

test("A programme has an end", () => {
  const table = new TestSituation("idea-board");
  const add = { type: "add-step", after: null, step: coffee() } as const;
  while (table.board.steps.length < LIMITS.stepsPerBoard) table.accepted(facilitator, add);
  expect(table.refusal(facilitator, add)).toBe("too-many-steps");
  const steps = Array.from({ length: LIMITS.stepsPerBoard + 1 }, () => coffee());
  expect(table.refusal(facilitator, { type: "use-programme", steps })).toBe("too-many-steps");
});

test("Steps move about; where they stand already is no change", () => {
  const table = new TestSituation(
    "idea-board",
    ["a", "b", "c"].map((name) => step(name)),
  );
  table.accepted(facilitator, { type: "move-step", stepId: id.step("a"), after: id.step("c") });
  expect(order(table)).toEqual(["b", "c", "a"]);
  table.accepted(facilitator, { type: "move-step", stepId: id.step("a"), after: null });
  expect(order(table)).toEqual(["a", "b", "c"]);
  for (const after of [id.step("a"), id.step("b")]) {
    expect(
      table.send(facilitator, {
        type: "move-step",
        stepId: id.step("b"),
        after: after === "b" ? after : id.step("a"),
      }),
    ).toMatchObject({ changes: [] });
  }
  expect(table.refusal(facilitator, { type: "move-step", stepId: id.step("tea"), after: null })).toBe(
    "step-not-found",
  );
});

test("A step may be skipped and changed while the room is in it, and its words are kept", () => {
  const table = new TestSituation("idea-board");
  const values = valuesOf(step("everything", { skipped: true, minutes: 3, words: WORDS }));
  table.accepted(facilitator, { type: "change-step", stepId: id.step("everything"), step: values });
  expect(table.board.steps[0]).toMatchObject({ id: "everything", skipped: true, minutes: 3, words: WORDS });
  const unknown = { type: "change-step", stepId: id.step("tea"), step: values } as const;
  expect(table.refusal(facilitator, unknown)).toBe("step-not-found");
});

test("The step that the room is in stays, and so does one of which something is still hidden", () => {
  const steps = [step("quiet", { writing: "silent" }), step("dots", { tally: "hidden" }), step("talk")];
  const table = new TestSituation("idea-board", steps);
  const remove = (name: string) => table.refusal(facilitator, { type: "remove-step", stepId: id.step(name) });
  const cardId = table.card(facilitator);
  expect(remove("quiet")).toBe("step-in-use");
  table.card(noor, "Stil");
  table.accepted(facilitator, { type: "set-step", stepId: id.step("dots") });
  table.accepted(sam, { type: "vote", cardId });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("talk") });
  expect([remove("quiet"), remove("dots"), remove("tea")]).toEqual([
    "step-holds-hidden",
    "step-holds-hidden",
    "step-not-found",
  ]);
  const anew = { type: "use-programme", steps: [coffee()] } as const;
  expect(table.refusal(facilitator, anew)).toBe("step-holds-hidden");
  table.accepted(facilitator, { type: "reveal-cards", which: { type: "all" } });
  table.accepted(facilitator, { type: "reveal-dots" });
  expect([remove("quiet"), remove("dots")]).toEqual([null, null]);
  expect(table.board.meeting).toMatchObject({ opened: [], counted: [] });
  table.accepted(sam, { type: "unvote", cardId });
  expect(table.cardNow(cardId).votes).toBe(0);
});

test("Dots do not become hidden or open under those that were given; once shown, or before any, they may", () => {
  const table = new TestSituation("idea-board", [step("dots", { tally: "hidden" })]);
  const cardId = table.card(facilitator);
  const tally = (tally: "open" | "hidden") =>
    table.refusal(facilitator, {
      type: "change-step",
      stepId: id.step("dots"),
      step: valuesOf(step("dots", { tally })),
    });
  expect([tally("open"), tally("hidden")]).toEqual([null, null]);
  table.accepted(sam, { type: "vote", cardId });
  expect(tally("open")).toBe("step-holds-hidden");
  table.accepted(facilitator, { type: "reveal-dots" });
  expect(tally("open")).toBeNull();
  expect(tally("hidden")).toBe("step-holds-hidden");
  expect(table.cardNow(cardId).votes).toBe(1);
});

test("A step that is made silent is silent, also when it was shown before", () => {
  const table = new TestSituation("idea-board", [step("quiet", { writing: "silent" })]);
  table.accepted(facilitator, { type: "reveal-cards", which: { type: "all" } });
  for (const writing of ["open", "silent"] as const) {
    const values = coffee({ writing });
    table.accepted(facilitator, { type: "change-step", stepId: id.step("quiet"), step: values });
  }
  expect(table.ledger.draft(table.card(noor))).not.toBeNull();
});

const MONTH = 30 * 24 * 60 * 60 * 1000;

test("On another evening silence is silence again; on the same evening what was laid open stays so", () => {
  const quiet = step("quiet", { writing: "silent" });
  const table = new TestSituation("idea-board", [quiet, step("talk")]);
  const go = (stepId: string, now: number) => {
    const decision = decide(
      table,
      facilitator,
      { type: "set-step", stepId: id.step(stepId) },
      { id: "later", seed: 1, now },
    );
    if (decision.ok) table.carryOut(decision.changes);
  };
  table.card(noor, "Stil");
  table.accepted(facilitator, { type: "reveal-cards", which: { type: "all" } });
  go("talk", 60_000);
  go("quiet", 120_000);
  expect(table.board.meeting.opened).toEqual([quiet.id]);
  go("talk", MONTH);
  go("quiet", MONTH + 60_000);
  expect(table.board.meeting.opened).toEqual([]);
});

test("A silent step that is opened for talk keeps to itself what was written before", () => {
  const table = new TestSituation("idea-board", [step("quiet", { writing: "silent" })]);
  const quiet = table.card(noor, "Stil");
  table.accepted(facilitator, { type: "change-step", stepId: id.step("quiet"), step: coffee() });
  const loud = table.card(sam, "Hardop");
  expect([...table.board.cards.keys()]).toEqual([loud]);
  table.accepted(facilitator, { type: "reveal-cards", which: { type: "next" } });
  expect(table.board.cards.has(quiet)).toBe(true);
});

test("Another programme begins at its first step; what lies there stays, what was taken down in silence comes back in the open", () => {
  const table = new TestSituation("idea-board", [step("quiet", { writing: "silent" })]);
  const lies = table.card(facilitator);
  const draft = table.card(noor, "Stil");
  table.accepted(noor, { type: "remove-card", cardId: draft });
  const { stepId } = table.accepted(facilitator, {
    type: "use-programme",
    steps: [coffee({ minutes: 5 }), coffee()],
  });
  expect(order(table)).toHaveLength(2);
  expect(new Set(order(table)).size).toBe(2);
  expect(table.board.currentStep).toBe(stepId);
  expect(table.board.meeting.clock).toEqual({ startedAt: expect.any(Number), seconds: 300 });
  table.accepted(noor, { type: "restore-card", cardId: draft });
  expect([...table.board.cards.keys()]).toEqual([lies, draft]);
  expect(table.refusal(facilitator, { type: "use-programme", steps: [] })).toBe("step-not-found");
});

test("A programme that comes back does so at the step in which the room was", () => {
  const table = new TestSituation("idea-board");
  const steps = [coffee(), coffee({ minutes: 5 })];
  const { stepId } = table.accepted(facilitator, { type: "use-programme", steps, at: 1 });
  expect(order(table)[1]).toBe(stepId);
  expect(table.board.currentStep).toBe(stepId);
  expect(table.board.meeting.clock).toMatchObject({ seconds: 300 });
  expect(table.refusal(facilitator, { type: "use-programme", steps, at: 2 })).toBe("step-not-found");
});
