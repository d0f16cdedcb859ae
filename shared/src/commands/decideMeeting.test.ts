import { expect, test } from "vitest";
import { valuesOf } from "../board/Step.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const remote = actor("Femke", "remote");
const noor = actor("Noor");

test("A facilitator moves the room to another step, from the laptop or from their own phone", () => {
  const table = new TestSituation("wish-tree");
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.board.currentStep).toBe("next");
  table.accepted(remote, { type: "set-step", stepId: id.step("everything") });
  expect(table.board.currentStep).toBe("everything");
});

test("A step that is not in the programme is refused, and a resident does not choose the step", () => {
  const table = new TestSituation("wish-tree");
  expect(table.refusal(facilitator, { type: "set-step", stepId: id.step("tea") })).toBe("step-not-found");
  expect(table.refusal(noor, { type: "set-step", stepId: id.step("next") })).toBe("not-allowed");
});

test("Adding and the door open and close; doing it twice changes nothing and is no mistake", () => {
  const table = new TestSituation("wish-tree");
  table.accepted(facilitator, { type: "close-adding" });
  table.accepted(facilitator, { type: "close-door" });
  expect(table.board).toMatchObject({ adding: "closed", door: "closed" });
  for (const type of ["close-adding", "close-door"] as const) {
    expect(table.send(facilitator, { type })).toEqual({ ok: true, changes: [], result: {} });
  }
  table.accepted(facilitator, { type: "open-adding" });
  table.accepted(facilitator, { type: "open-door" });
  expect(table.board).toMatchObject({ adding: "open", door: "open" });
  const { currentStep } = table.board;
  expect(table.send(facilitator, { type: "set-step", stepId: currentStep })).toMatchObject({ changes: [] });
});

test("A snapshot has a name, and says how much there was", () => {
  const table = new TestSituation("idea-board");
  table.line(noor, table.card(noor), table.card(noor));
  const { snapshotId } = table.accepted(facilitator, { type: "save-snapshot", name: " Eerste avond " });
  expect(table.saved).toEqual([
    { id: snapshotId, name: "Eerste avond", takenAt: 4_000, cards: 2, connections: 1 },
  ]);
});

test("A snapshot without a name, or with a whole story for a name, is refused", () => {
  const table = new TestSituation("idea-board");
  expect(table.refusal(facilitator, { type: "save-snapshot", name: " " })).toBe("name-empty");
  expect(table.refusal(facilitator, { type: "save-snapshot", name: "x".repeat(81) })).toBe("name-too-long");
});

test("A step that gets other minutes while the room is in it: what is left goes along", () => {
  const table = new TestSituation("idea-board", [step("miss"), step("ideas", { minutes: 20 }), step("dots")]);
  const change = (name: string, minutes: number) => {
    const values = valuesOf(step(name, { minutes }));
    table.accepted(facilitator, { type: "change-step", stepId: id.step(name), step: values });
    return table.board.meeting.clock;
  };
  table.accepted(facilitator, { type: "set-step", stepId: id.step("ideas") });
  const begun = { startedAt: 1_000, seconds: 20 * 60 };
  expect(table.board.meeting.clock).toEqual(begun);

  expect(change("dots", 45)).toEqual(begun);
  expect(change("ideas", 30)).toEqual({ ...begun, seconds: 30 * 60 });
  table.accepted(facilitator, { type: "add-time", minutes: 1 });
  expect(change("ideas", 25)).toEqual({ ...begun, seconds: 26 * 60 });
  expect(change("ideas", 0)).toBe(null);
  expect(change("ideas", 5)).toEqual({ startedAt: 7_000, seconds: 5 * 60 });
  table.accepted(facilitator, { type: "stop-clock" });
  expect(change("ideas", 10), "it was stopped").toBe(null);
});
