import type { CardId, CheckId, CircleId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { testCard, testOwnCard, testView } from "../sync/roomSocket/testRoom.ts";
import { forgetView, keepView, keptView, whatIsKept } from "./KeptView.ts";
import { memoryShelf } from "./memoryShelf.ts";

const [mine, theirs] = [testOwnCard("mijn"), testCard("van Sam", { text: "Het geheim van Sam" })];
const line = { id: "lijn" as ConnectionId, from: mine.id, to: theirs.id, word: null };
const { shared } = testView();
const room = testView({
  shared: {
    board: { ...shared.board, title: "De flat van Sam" },
    step: { ...shared.step, verbs: ["vote", "add"] },
    now: { ...shared.now, spotlight: theirs, part: { part: "cards", cards: [theirs] }, drafts: 3 },
    cards: [theirs, mine],
    connections: [line],
    circles: [{ id: "kring" as CircleId, name: "De kring van Sam" }],
    checks: { now: { began: 1, tallies: {} }, before: null },
  },
  own: {
    cards: [
      {
        ...mine,
        votes: 2,
        joined: 1,
        said: { times: 2, names: ["Sam"] },
        agreement: { when: "zaterdag", people: ["Sam"] },
      },
      testOwnCard("stil", { state: "draft" }),
    ],
    connections: [line],
    voted: [theirs.id as CardId],
    joined: [theirs.id as CardId],
    answered: { ["vraag" as CheckId]: "no" },
    circle: "kring" as CircleId,
  },
});

test("a phone keeps its own cards and the question, and nothing of anybody else", () => {
  const kept = whatIsKept(room.shared, room.own);
  expect(kept.own.cards.map(({ id, state }) => [id, state])).toEqual([
    ["mijn", "shown"],
    ["stil", "draft"],
  ]);
  expect(kept.own.cards[0]?.agreement?.when).toBe("zaterdag");
  expect(kept.own.cards[0]?.said?.times).toBe(2);
  expect(kept.shared.step).toMatchObject({ id: shared.step.id, verbs: ["add"] });
  expect(JSON.stringify(kept)).not.toMatch(/Sam|lijn|kring|vraag/);
});

test("what was kept of somebody comes back until they are forgotten", () => {
  const shelf = memoryShelf();
  expect(keptView(shelf, "bord")).toBeNull();
  const kept = whatIsKept(room.shared, room.own);
  keepView(shelf, "bord", kept);
  expect(keptView(shelf, "bord")).toEqual(kept);
  expect(keptView(shelf, "bord.2")).toBeNull();
  forgetView(shelf, "bord");
  expect(keptView(shelf, "bord")).toBeNull();
});

test("what a page of another protocol kept is left alone", () => {
  const shelf = memoryShelf();
  shelf.set("view.bord", JSON.stringify({ protocol: 1, view: room }));
  expect(keptView(shelf, "bord")).toBeNull();
});
