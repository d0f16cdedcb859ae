import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { expect, test } from "vitest";
import { emptyView, reduceView } from "./reduceView.ts";
import { testCard, testView } from "./testRoom.ts";

const { shared, own } = testView({
  shared: { cards: [testCard("a", { addedAt: 2 }), testCard("b")], total: 2 },
});
const view = reduceView(emptyView, { type: "view", seq: 1, shared }, 0);

test("a view and an own part each come by themselves", () => {
  expect(view).toEqual({ ...emptyView, shared });
  expect(reduceView(view, { type: "own", seq: 1, own }, 0)).toEqual({ ...emptyView, shared, own });
});

test("changes put new cards in front, replace those that changed and take away those that went", () => {
  const changed = reduceView(
    view,
    {
      type: "changes",
      seq: 2,
      shared: {
        upserts: [testCard("a", { addedAt: 2, votes: 1 }), testCard("c", { addedAt: 3 })],
        removals: ["b" as ReturnType<typeof testCard>["id"]],
        total: 2,
      },
    },
    0,
  );
  expect(changed.shared?.cards.map(({ id, votes }) => [id, votes])).toEqual([
    ["c", 0],
    ["a", 1],
  ]);
});

test("what changes leave out stays, and what they bring is new", () => {
  const step = { ...shared.step, id: "help" as StepId };
  const changed = reduceView(
    view,
    {
      type: "changes",
      seq: 2,
      shared: { upserts: [], removals: [], step, total: 2 },
    },
    0,
  );
  expect(changed.shared).toEqual({ ...shared, step });
});

test("no more cards are kept than a view holds", () => {
  const upserts = Array.from({ length: LIMITS.cardsInView + 5 }, (_, i) =>
    testCard(`n${i}`, { addedAt: 10 + i }),
  );
  const changed = reduceView(
    view,
    { type: "changes", seq: 2, shared: { upserts, removals: [], total: 67 } },
    0,
  );
  expect(changed.shared?.cards).toHaveLength(LIMITS.cardsInView);
  expect(changed.shared?.cards[0]?.id).toBe(`n${LIMITS.cardsInView + 4}`);
});

test("cards of one moment lie in the order of their ids, as in a view that comes whole", () => {
  const upserts = ["z", "b"].map((id) => testCard(id, { addedAt: 2 }));
  const changed = reduceView(
    view,
    { type: "changes", seq: 2, shared: { upserts, removals: [], total: 4 } },
    0,
  );
  const ids = changed.shared?.cards.map(({ id }) => id);
  expect(ids?.slice(0, 3)).toEqual(["a", "b", "z"]);
});

test("changes before any view, and all other messages, change nothing", () => {
  const changes = { type: "changes", seq: 2, shared: { upserts: [], removals: [], total: 0 } } as const;
  expect(reduceView(emptyView, changes, 0)).toBe(emptyView);
  expect(reduceView(view, { type: "pong", n: 1 }, 0)).toBe(view);
});

test("a clock is what was heard of it, and when; a whole view begins without one", () => {
  const running = reduceView(view, { type: "clock", remaining: 90 }, 1_000);
  expect(running.clock).toEqual({ remaining: 90, heardAt: 1_000 });
  expect(reduceView(running, { type: "view", seq: 3, shared }, 2_000).clock).toBeNull();
  expect(reduceView(running, { type: "clock", remaining: null }, 2_000).clock).toBeNull();
});
