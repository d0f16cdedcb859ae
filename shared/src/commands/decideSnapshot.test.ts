import { expect, test } from "vitest";
import { LIMITS } from "../board/limits.ts";
import type { Snapshot } from "../board/Snapshot.ts";
import { newStep } from "../board/Step.ts";
import { eveningEnded } from "./decideSnapshot.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");

function names({ saved }: TestSituation): readonly string[] {
  return saved.map(({ name, by, cards }) => `${name}, ${by}, ${cards}`);
}

function goTo(table: TestSituation, stepId: string): void {
  table.accepted(facilitator, { type: "set-step", stepId: id.step(stepId) });
}

test("When the room goes on to another step, how the board was is saved under that step's name", () => {
  const table = new TestSituation("idea-board");
  table.card(noor);
  goTo(table, "next");
  expect(names(table)).toEqual(["Na everything, step, 1"]);
});

test("Nothing is saved where nothing changed, nor when a press is taken back", () => {
  const table = new TestSituation("idea-board");
  goTo(table, "next");
  const soup = table.card(facilitator);
  goTo(table, "everything");
  goTo(table, "next");
  expect(names(table)).toEqual(["Na next, step, 1"]);
  table.accepted(facilitator, { type: "edit-card", cardId: soup, before: "Soep koken", after: "Soep" });
  const back = { left: null, phones: "open", wall: "shown", spotlight: null } as const;
  table.accepted(facilitator, { type: "set-step", stepId: id.step("everything"), back });
  expect(table.saved).toHaveLength(1);
  goTo(table, "next");
  expect(names(table)).toEqual(["Na next, step, 1", "Na everything, step, 1"]);
});

test("What is new since last time goes on being counted from what people saved themselves", () => {
  const table = new TestSituation("idea-board");
  table.accepted(facilitator, { type: "save-snapshot", name: "Maart" });
  const { saved } = table.board;
  table.card(noor);
  goTo(table, "next");
  expect(table.board.saved).toEqual(saved);
});

test("Who closes adding or the door in the last step ends the evening; before it, people only talk", () => {
  const table = new TestSituation("idea-board", [
    step("one"),
    step("two"),
    newStep("over", { skipped: true }),
  ]);
  table.card(noor);
  table.accepted(facilitator, { type: "close-adding" });
  expect(table.saved).toEqual([]);
  goTo(table, "two");
  table.card(facilitator);
  table.accepted(facilitator, { type: "close-door" });
  table.accepted(facilitator, { type: "open-adding" });
  expect(names(table)).toEqual(["Na one, step, 1", "Einde, closing, 2"]);
  table.carryOut(eveningEnded(table, { id: "m-last", now: 99_000 }));
  expect(table.saved).toHaveLength(2);
  table.card(facilitator);
  table.carryOut(eveningEnded(table, { id: "m-last", now: 99_000 }));
  expect(table.saved.at(-1)).toMatchObject({ name: "Einde", cards: 3, takenAt: 99_000 });
});

/** Moments as they were saved, so many hours after each other. */
function filled(table: TestSituation, by: Snapshot["by"], count: number, hours: (n: number) => number): void {
  for (let n = 0; n < count; n++) {
    const takenAt = hours(n) * 3_600_000;
    const moment = { id: id.snapshot(`${by}-${n}`), name: String(n), takenAt, cards: 0, connections: 0 };
    table.saved.push({ ...moment, by, hasGap: false });
  }
}

test("Those saved by hand never keep the evening from going on, and are never pushed out", () => {
  const table = new TestSituation("idea-board");
  filled(table, "hand", LIMITS.snapshotsPerBoard, (n) => n);
  filled(table, "step", LIMITS.ownSnapshotsPerBoard, (n) => Math.floor(n / 3) * 24 * 30 + (n % 3));
  table.card(noor);
  expect(table.refusal(facilitator, { type: "save-snapshot", name: "Nog een" })).toBe("too-many-snapshots");
  goTo(table, "next");
  expect(table.board.currentStep).toBe("next");
  expect(table.saved.filter(({ by }) => by === "hand")).toHaveLength(LIMITS.snapshotsPerBoard);
  expect(table.saved.filter(({ by }) => by === "step")).toHaveLength(LIMITS.ownSnapshotsPerBoard);
});

test("Of those saved by themselves, the last of each evening stays longest", () => {
  const table = new TestSituation("idea-board");
  filled(table, "step", LIMITS.ownSnapshotsPerBoard, (n) => Math.floor(n / 3) * 24 * 30 + (n % 3));
  const gone = Array.from({ length: 5 }, (_, n) => {
    table.isChanged = true;
    const before = new Set(table.saved.map(({ id: each }) => each));
    table.carryOut(eveningEnded(table, { id: `new-${n}`, now: 1e15 + n * 1e9 }));
    for (const { id: each } of table.saved) before.delete(each);
    return [...before].join();
  });
  expect(gone).toEqual(["step-0", "step-1", "step-3", "step-4", "step-6"]);
  table.saved.splice(0, Number.POSITIVE_INFINITY);
  filled(table, "closing", LIMITS.ownSnapshotsPerBoard, (n) => n * 24 * 30);
  table.isChanged = true;
  table.carryOut(eveningEnded(table, { id: "new", now: 1e15 }));
  expect(table.saved[0]?.id).toBe("closing-1");
});
