import { expect, test } from "vitest";
import type { CardId } from "../board/ids.ts";
import { type BoardPart, secondsLeft } from "../board/Meeting.ts";
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
    {
      id: snapshotId,
      name: "Eerste avond",
      takenAt: 4_000,
      cards: 2,
      connections: 1,
      by: "hand",
      hasGap: false,
    },
  ]);
});

test("A snapshot without a name, or with a whole story for a name, is refused", () => {
  const table = new TestSituation("idea-board");
  expect(table.refusal(facilitator, { type: "save-snapshot", name: " " })).toBe("name-empty");
  expect(table.refusal(facilitator, { type: "save-snapshot", name: "x".repeat(81) })).toBe("name-too-long");
});

test("A step brings its clock; one more minute is added to what is left, and counts from now when it was over", () => {
  const table = new TestSituation("wish-tree", [
    step("first"),
    step("short", { minutes: 1 }),
    step("free", { minutes: 0 }),
  ]);
  table.accepted(facilitator, { type: "set-step", stepId: id.step("short") });
  expect(table.board.meeting.clock).toEqual({ startedAt: 1_000, seconds: 60 });
  table.accepted(remote, { type: "add-time", minutes: 2 });
  expect(table.board.meeting.clock).toEqual({ startedAt: 1_000, seconds: 180 });
  for (let seconds = 0; seconds < 180; seconds++) table.send(noor, { type: "stop-clock" }); // refused, and time passes
  table.accepted(remote, { type: "add-time", minutes: 1 });
  expect(table.board.meeting.clock).toMatchObject({ seconds: 60, startedAt: 183_000 });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("free") });
  expect(table.board.meeting.clock).toBeNull();
  table.accepted(facilitator, { type: "add-time", minutes: 1 });
  table.accepted(facilitator, { type: "stop-clock" });
  expect(table.board.meeting.clock).toBeNull();
});

test("Another step wakes the phones, lights the wall and lets go of the spotlight; pace and word list stay", () => {
  const table = new TestSituation("wish-tree");
  const cardId = table.card(noor);
  table.accepted(facilitator, { type: "set-spotlight", cardId });
  table.accepted(facilitator, { type: "set-phones", phones: "look-up" });
  table.accepted(facilitator, { type: "set-wall", wall: "black" });
  table.accepted(facilitator, { type: "set-pace", pace: "slow" });
  table.accepted(facilitator, { type: "set-held-words", heldWords: "off" });
  expect(table.send(facilitator, { type: "set-pace", pace: "slow" })).toMatchObject({ changes: [] });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.board.meeting).toMatchObject({
    ...{ phones: "open", wall: "shown", spotlight: null },
    ...{ pace: "slow", heldWords: "off" },
  });
});

test("The spotlight is on a card that lies there; taken down, it is not in the spotlight when it comes back", () => {
  const table = new TestSituation("wish-tree");
  const cardId = table.card(noor);
  expect(table.refusal(facilitator, { type: "set-spotlight", cardId: id.card("never") })).toBe(
    "card-not-found",
  );
  table.accepted(facilitator, { type: "set-spotlight", cardId });
  table.accepted(noor, { type: "remove-card", cardId });
  table.accepted(noor, { type: "restore-card", cardId });
  expect(table.board.meeting.spotlight).toBeNull();
});

test("A part of the board comes into the light in the place of a card, and goes when it is empty", () => {
  const table = new TestSituation("asset-map");
  const [soup, cake] = [table.card(noor), table.card(noor)];
  const light = (part: BoardPart | null) =>
    table.send(facilitator, { type: "set-spotlight", cardId: null, part });
  table.accepted(facilitator, { type: "set-spotlight", cardId: soup });
  light({ part: "cards", cards: [soup, cake, soup, id.card("never")] });
  expect(table.board.meeting).toMatchObject({
    spotlight: null,
    part: { part: "cards", cards: [soup, cake] },
  });
  table.accepted(noor, { type: "remove-card", cardId: soup });
  expect(table.board.meeting.part).toEqual({ part: "cards", cards: [cake] });
  table.accepted(noor, { type: "remove-card", cardId: cake });
  expect(table.board.meeting.part).toBeNull();
  light({ part: "field", field: id.field("talents") });
  expect(table.board.meeting.part).toEqual({ part: "field", field: "talents" });
  expect(light({ part: "field", field: id.field("nowhere") })).toMatchObject({ refusal: "field-unknown" });
  expect(light({ part: "cards", cards: [cake] })).toMatchObject({ refusal: "card-not-found" });
  const { part } = table.board.meeting;
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.board.meeting.part).toBeNull();
  const back = { left: null, phones: "open", wall: "shown", spotlight: null, part } as const;
  table.accepted(facilitator, { type: "set-step", stepId: id.step("everything"), back });
  expect(table.board.meeting.part).toEqual(part);
});

test("What the wall shows of before goes with the step", () => {
  const table = new TestSituation("wish-tree");
  const lookBack = { show: "time-lapse", seconds: 60 } as const;
  table.accepted(facilitator, { type: "set-look-back", lookBack });
  expect(table.board.meeting.lookBack).toEqual(lookBack);
  expect(table.send(facilitator, { type: "set-look-back", lookBack })).toMatchObject({ changes: [] });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.board.meeting.lookBack).toBeNull();
});

test("How the wall looks stays from step to step, and its pages are turned on and back", () => {
  const table = new TestSituation("wish-tree");
  table.accepted(facilitator, { type: "set-look", look: "contrast", motion: "calm" });
  table.accepted(facilitator, { type: "set-lines", lines: "meaning" });
  for (const to of ["next", "next", "previous"] as const)
    table.accepted(facilitator, { type: "turn-page", to });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.board.meeting).toMatchObject({
    look: "contrast",
    motion: "calm",
    lines: "meaning",
    turned: 1,
  });
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

test("A press on the wrong step is taken back as if it had not been: clock, light, black wall and resting phones", () => {
  const table = new TestSituation("wish-tree", [
    step("first", { minutes: 5 }),
    step("next", { minutes: 10 }),
  ]);
  const cardId = table.card(noor);
  const first = id.step("first");
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  const back = { left: 95, phones: "look-up", wall: "black", spotlight: cardId } as const;
  table.accepted(facilitator, { type: "set-step", stepId: first, back });
  const { clock, ...meeting } = table.board.meeting;
  expect(meeting).toMatchObject({ phones: "look-up", wall: "black", spotlight: cardId });
  expect(clock?.seconds).toBe(300);
  expect(clock && secondsLeft(clock, 3_000)).toBe(95);
});

test("Going back brings no clock where none ran, a longer one where time was added, and never nonsense", () => {
  const steps = [step("first", { minutes: 5 }), step("next")];
  const after = (left: number | null, spotlight = null as CardId | null) => {
    const table = new TestSituation("wish-tree", steps);
    table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
    const back = { left, phones: "open", wall: "shown", spotlight } as const;
    table.accepted(facilitator, { type: "set-step", stepId: id.step("first"), back });
    const { clock } = table.board.meeting;
    return { ...table.board.meeting, left: clock && secondsLeft(clock, 2_000), seconds: clock?.seconds };
  };
  expect(after(null).clock).toBeNull();
  expect(after(700)).toMatchObject({ left: 700, seconds: 700 });
  expect(after(-30)).toMatchObject({ left: -30, seconds: 300 });
  expect(after(Number.MAX_SAFE_INTEGER)).toMatchObject({ left: 86_400, seconds: 86_400 });
  expect(after(-Number.MAX_SAFE_INTEGER)).toMatchObject({ left: -86_400, seconds: 300 });
  expect(after(5, id.card("gone")).spotlight).toBeNull();
});
