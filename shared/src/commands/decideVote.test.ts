import { expect, test } from "vitest";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const facilitator = actor("Femke", "facilitator");
const noor = actor("Noor");
const sam = actor("Sam");

test("A dot counts, once for each person and card", () => {
  const table = new TestSituation("idea-board");
  const cardId = table.card(noor);
  table.accepted(noor, { type: "vote", cardId });
  table.accepted(sam, { type: "vote", cardId });
  expect(table.refusal(sam, { type: "vote", cardId })).toBe("already-voted");
  expect(table.cardNow(cardId).votes).toBe(2);
});

test("A card has one dot of each person, also over several steps", () => {
  const table = new TestSituation("idea-board");
  const cardId = table.card(noor);
  table.accepted(sam, { type: "vote", cardId });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("next") });
  expect(table.refusal(sam, { type: "vote", cardId })).toBe("already-voted");
});

test("The step says how many dots each has; a dot taken back can be given again", () => {
  const table = new TestSituation("idea-board", [step("dots", { dots: 2 })]);
  const [one, two, three] = [table.card(noor), table.card(noor), table.card(noor)];
  table.accepted(sam, { type: "vote", cardId: one });
  table.accepted(sam, { type: "vote", cardId: two });
  expect(table.refusal(sam, { type: "vote", cardId: three })).toBe("votes-used-up");
  table.accepted(sam, { type: "unvote", cardId: one });
  expect(table.refusal(sam, { type: "vote", cardId: three })).toBeNull();
  expect([one, two, three].map((cardId) => table.cardNow(cardId).votes)).toEqual([0, 1, 1]);
});

test("A new step gives new dots", () => {
  const table = new TestSituation("idea-board", [step("dots", { dots: 1 }), step("more", { dots: 1 })]);
  const [one, two] = [table.card(noor), table.card(noor)];
  table.accepted(sam, { type: "vote", cardId: one });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("more") });
  expect(table.refusal(sam, { type: "vote", cardId: two })).toBeNull();
});

test("Phones vote only in a step for it, and a facilitator has no more dots than others", () => {
  const table = new TestSituation("idea-board", [step("add", { verbs: ["add"], dots: 1 })]);
  const [one, two] = [table.card(noor), table.card(noor)];
  expect(table.refusal(noor, { type: "vote", cardId: one })).toBe("not-in-this-step");
  expect(table.refusal(facilitator, { type: "vote", cardId: one })).toBeNull();
  expect(table.refusal(facilitator, { type: "vote", cardId: two })).toBe("votes-used-up");
});

test("Who did not vote has nothing to take back", () => {
  const table = new TestSituation("idea-board");
  const cardId = table.card(noor);
  table.accepted(noor, { type: "vote", cardId });
  expect(table.refusal(sam, { type: "unvote", cardId })).toBe("not-voted");
});

test("A dot may be taken back when voting is over", () => {
  const table = new TestSituation("idea-board", [step("dots"), step("look", { verbs: [] })]);
  const cardId = table.card(noor);
  table.accepted(sam, { type: "vote", cardId });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("look") });
  table.accepted(sam, { type: "unvote", cardId });
  expect(table.cardNow(cardId).votes).toBe(0);
});

test("Joining in counts once for each person, and can be undone", () => {
  const table = new TestSituation("wish-tree");
  const cardId = table.card(noor);
  table.accepted(sam, { type: "join-card", cardId });
  expect(table.refusal(sam, { type: "join-card", cardId })).toBe("already-joined");
  expect(table.cardNow(cardId).joined).toBe(1);
  table.accepted(sam, { type: "leave-card", cardId });
  expect(table.refusal(sam, { type: "leave-card", cardId })).toBe("not-joined");
  expect(table.cardNow(cardId).joined).toBe(0);
});

test("Phones join in only in a step for it, and may always step out", () => {
  const table = new TestSituation("wish-tree", [step("help"), step("look", { verbs: [] })]);
  const [one, two] = [table.card(noor), table.card(noor)];
  table.accepted(sam, { type: "join-card", cardId: one });
  table.accepted(facilitator, { type: "set-step", stepId: id.step("look") });
  expect(table.refusal(sam, { type: "join-card", cardId: two })).toBe("not-in-this-step");
  expect(table.refusal(sam, { type: "leave-card", cardId: one })).toBeNull();
});

test("A card that is not there takes no dots and no people", () => {
  const table = new TestSituation("idea-board");
  const cardId = id.card("gone");
  for (const type of ["vote", "unvote", "join-card", "leave-card"] as const) {
    expect(table.refusal(noor, { type, cardId })).toBe("card-not-found");
  }
});
