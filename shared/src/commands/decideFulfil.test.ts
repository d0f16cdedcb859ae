import { expect, test } from "vitest";
import type { CardId } from "../board/ids.ts";
import { actor, step, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const [anna, karim, noor] = [actor("anna"), actor("karim"), actor("noor")];
/** In which phones are asked for nothing: weeks later nobody is. */
const CLOSE = step("close", { verbs: [] });

function tree(first = step("help", { verbs: ["add", "join"] })): TestSituation {
  return new TestSituation("wish-tree", [first, CLOSE]);
}

/** Anna wished for it, and Karim helps. */
function sea(board: TestSituation): CardId {
  const cardId = board.card(anna, "Naar zee");
  board.accepted(karim, { type: "join-card", cardId });
  return cardId;
}

test("whoever helps says that a wish came true and how it went, also when the room is long past it", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(FACILITATOR, { type: "set-step", stepId: CLOSE.id });
  board.accepted(karim, { type: "fulfil-card", cardId, story: "  Met drie   auto's\nnaar Zeeland " });
  expect(board.cardNow(cardId).fulfilled).toEqual({
    at: expect.any(Number),
    story: "Met drie auto's naar Zeeland",
  });
});

test("who wrote a wish may say so too, without a line; who has no part in it may not", () => {
  const board = tree();
  const cardId = sea(board);
  expect(board.refusal(noor, { type: "fulfil-card", cardId })).toBe("not-yours");
  board.accepted(anna, { type: "fulfil-card", cardId });
  expect(board.cardNow(cardId).fulfilled).toEqual({ at: expect.any(Number) });
});

test("what somebody said of it stays theirs: they may say it in other words, another may not", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Het waaide" });
  const { at } = board.cardNow(cardId).fulfilled ?? { at: 0 };
  expect(board.refusal(anna, { type: "fulfil-card", cardId, story: "Niet waar" })).toBe("already-fulfilled");
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Het waaide hard" });
  expect(board.cardNow(cardId).fulfilled).toEqual({ at, story: "Het waaide hard" });
});

test("who said so takes it back, and so does who wrote the wish; a helper not what another said", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(noor, { type: "join-card", cardId });
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Het waaide" });
  expect(board.refusal(noor, { type: "unfulfil-card", cardId })).toBe("not-yours");
  board.accepted(anna, { type: "unfulfil-card", cardId });
  expect(board.cardNow(cardId).fulfilled).toBeUndefined();
  board.accepted(karim, { type: "fulfil-card", cardId });
  board.accepted(karim, { type: "unfulfil-card", cardId });
  expect(board.cardNow(cardId).fulfilled).toBeUndefined();
});

test("a line that is too long is refused, and only wishes come true", () => {
  const board = tree();
  const cardId = sea(board);
  const story = "😀".repeat(161);
  expect(board.refusal(anna, { type: "fulfil-card", cardId, story })).toBe("story-too-long");
  const ideas = new TestSituation("idea-board", [step("ideas")]);
  expect(ideas.refusal(anna, { type: "fulfil-card", cardId: ideas.card(anna) })).toBe("not-allowed");
});

test("a line with a word of the list waits with one's own wish, and whoever leads can hang the wish without it", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(anna, { type: "fulfil-card", cardId, story: "Kut weer" });
  expect(board.board.cards.has(cardId)).toBe(false);
  expect(board.waiting.get(cardId)).toMatchObject({
    why: "word",
    card: { fulfilled: { story: "Kut weer" } },
  });
  board.accepted(FACILITATOR, { type: "unfulfil-card", cardId });
  board.accepted(FACILITATOR, { type: "approve-card", cardId });
  expect(board.cardNow(cardId).fulfilled).toBeUndefined();
});

test("by such a line nobody takes the wish of somebody else off the wall: they are told, and write another", () => {
  const board = tree();
  const cardId = sea(board);
  expect(board.refusal(karim, { type: "fulfil-card", cardId, story: "Kut weer" })).toBe("story-not-shown");
  expect(board.cardNow(cardId).fulfilled).toBeUndefined();
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Veel regen" });
});

test("where cards are looked at first so is a line; a blossom without words is not", () => {
  const board = tree(step("help", { verbs: ["add", "join"], approval: "before" }));
  const cardId = board.card(FACILITATOR, "Naar zee");
  board.accepted(karim, { type: "join-card", cardId });
  expect(board.refusal(karim, { type: "fulfil-card", cardId, story: "Het waaide" })).toBe("story-not-shown");
  board.accepted(karim, { type: "fulfil-card", cardId });
  expect(board.cardNow(cardId).fulfilled).toBeDefined();
});

test("what a leader took back and put back is whose it was, and goes with them", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Karim reed" });
  board.accepted(FACILITATOR, { type: "unfulfil-card", cardId });
  board.accepted(FACILITATOR, { type: "fulfil-card", cardId, story: "Karim reed" });
  board.accepted(karim, { type: "erase-me", cards: "erase" });
  expect(board.cardNow(cardId).fulfilled).toBeUndefined();
  expect(JSON.stringify([...board.ledger.entries()])).not.toContain("karim");
});

test("who leaves and lets their cards stay leaves the blossom, said by nobody", () => {
  const board = tree();
  const cardId = sea(board);
  board.accepted(karim, { type: "fulfil-card", cardId, story: "Het waaide" });
  board.accepted(karim, { type: "erase-me", cards: "keep" });
  expect(board.cardNow(cardId).fulfilled?.story).toBe("Het waaide");
  expect(JSON.stringify([...board.ledger.entries()])).not.toContain("karim");
});

test("of wishes that became one, what was said of either shows; apart, each has its own", () => {
  const board = tree();
  const [one, other] = [sea(board), board.card(noor, "De zee zien")];
  board.accepted(noor, { type: "fulfil-card", cardId: other, story: "Met mijn zus" });
  board.accepted(FACILITATOR, { type: "merge-cards", into: one, cards: [other] });
  expect(board.cardNow(one).fulfilled?.story).toBe("Met mijn zus");
  board.accepted(FACILITATOR, { type: "split-card", cardId: one });
  expect(board.cardNow(one).fulfilled).toBeUndefined();
  expect(board.cardNow(other).fulfilled?.story).toBe("Met mijn zus");
});

test("when a helper said so of the one that is taken back, it is said of the one that stays", () => {
  const board = tree();
  const [one, other] = [sea(board), board.card(noor, "De zee zien")];
  board.accepted(karim, { type: "fulfil-card", cardId: one, story: "Met drie auto's" });
  board.accepted(FACILITATOR, { type: "merge-cards", into: one, cards: [other] });
  board.accepted(anna, { type: "remove-card", cardId: one });
  expect(board.cardNow(other)).toMatchObject({
    text: "De zee zien",
    fulfilled: { story: "Met drie auto's" },
  });
});
