import { expect, test } from "vitest";
import { actor, id, TestSituation } from "./testSituation.ts";

const femke = actor("Femke", "facilitator");
const plain = {
  title: null,
  intro: null,
  order: [],
  leftOut: [],
  withoutPhoto: [],
  names: "hidden",
} as const;

test("A page is made ready, opened, changed while it is open, and closed", () => {
  const table = new TestSituation("pitch-evening");
  const cardId = table.card(femke, "Soep");
  table.accepted(femke, { type: "open-page" });
  expect(table.board.page?.isOpen).toBe(true);
  const page = { ...plain, title: "  Een  avond ", leftOut: [cardId, cardId, id.card("gone")] };
  table.accepted(femke, { type: "set-page", page });
  expect(table.board.page).toMatchObject({ title: "Een avond", leftOut: [cardId], isOpen: true });
  table.accepted(femke, { type: "close-page" });
  expect(table.board.page).toMatchObject({ title: "Een avond", isOpen: false });
});

test("What is too long says so, and residents and remotes make no page", () => {
  const table = new TestSituation("pitch-evening");
  const page = (values: object) => ({ type: "set-page", page: { ...plain, ...values } }) as const;
  expect(table.refusal(femke, page({ title: "x".repeat(81) }))).toBe("page-title-too-long");
  expect(table.refusal(femke, page({ intro: "x".repeat(1_001) }))).toBe("page-intro-too-long");
  expect(table.refusal(actor("Noor"), page({}))).toBe("not-allowed");
  expect(table.refusal(actor("Femke", "remote"), { type: "open-page" })).toBe("not-allowed");
});
