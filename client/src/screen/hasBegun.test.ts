import { exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ActivityId, CardId, StepId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { hasBegun } from "./hasBegun.ts";

const OCTOBER = Date.UTC(2026, 9, 13, 18);
const NOVEMBER = Date.UTC(2026, 10, 10, 18);
const QUIET = { drafts: 0, hasMoved: false, now: NOVEMBER };

function board(activity: string, addedAt: number, more: Partial<Board> = {}): Board {
  const example = exampleBoard(activityOf({ activity: activity as ActivityId }), 5, 1);
  const cards = new Map([...example.cards.values()].map((card) => [card.id, { ...card, addedAt }]));
  return { ...example, cards, ...more };
}

test("a meeting on a board of last month begins with coming in, whichever step it ended in", () => {
  const last = board("asset-map", OCTOBER);
  const close = last.steps.at(-1)?.id as StepId;
  expect(hasBegun(last, QUIET)).toBe(false);
  expect(hasBegun({ ...last, currentStep: close }, QUIET)).toBe(false);
});

test("it is under way with the first card, with a draft, or when whoever leads goes on", () => {
  const last = board("pas-op-de-plaats", OCTOBER);
  const [card] = last.cards.values();
  if (card === undefined) throw new Error("The example has cards");
  const id = "new" as CardId;
  const cards = new Map(last.cards).set(id, { ...card, id, addedAt: NOVEMBER });
  expect(hasBegun({ ...last, cards }, { ...QUIET, now: NOVEMBER + 60_000 })).toBe(true);
  expect(hasBegun(last, { ...QUIET, drafts: 1 })).toBe(true);
  const second = { ...last, currentStep: last.steps[1]?.id as StepId };
  expect(hasBegun(second, { ...QUIET, hasMoved: true })).toBe(true);
  const timed = { ...second, meeting: { ...last.meeting, clock: { startedAt: NOVEMBER, seconds: 300 } } };
  expect(hasBegun(timed, { ...QUIET, now: NOVEMBER + 60_000 })).toBe(true);
});

test("it is under way with the first answer to a question that comes before everything", () => {
  const empty = board("pitch-evening", NOVEMBER, { cards: new Map() });
  expect(hasBegun(empty, QUIET)).toBe(false);
  expect(hasBegun({ ...empty, polls: { [empty.currentStep]: [0, 1] } }, QUIET)).toBe(true);
});

test("on one evening it begins with the first card; a tree in a hall stands there for weeks", () => {
  expect(hasBegun(board("asset-map", NOVEMBER), QUIET)).toBe(true);
  expect(hasBegun(board("asset-map", NOVEMBER, { cards: new Map() }), QUIET)).toBe(false);
  expect(hasBegun(board("wish-tree", OCTOBER), QUIET)).toBe(true);
});
