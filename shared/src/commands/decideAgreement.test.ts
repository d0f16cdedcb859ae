import { expect, test } from "vitest";
import type { CardId } from "../board/ids.ts";
import type { Command } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const [anna, karim, noor] = [actor("anna"), actor("karim"), actor("noor")];
const AGREE = step("agree", { verbs: ["add", "join"], dots: 0, fields: [id.field("agreements")] });
const SILENT = step("agree", { ...AGREE, writing: "silent" });

function agreeing(when?: string): Command {
  const card = { kind: id.kind("agreement"), text: "Langs de nieuwe flat", field: null };
  return { type: "add-card", card: { ...card, ...(when !== undefined && { when }) } };
}

function agreed(board: TestSituation, when?: string): CardId {
  const { cardId } = board.accepted(anna, agreeing(when));
  if (cardId === undefined) throw new Error("No card was made");
  return cardId;
}

function room(first = AGREE): TestSituation {
  return new TestSituation("pas-op-de-plaats", [first, step("next")]);
}

test("an agreement says what, when and who, by the names that people chose for it", () => {
  const board = room();
  const cardId = agreed(board, "  volgende   zaterdag ");
  board.accepted(anna, { type: "join-card", cardId, name: "Anna" });
  board.accepted(karim, { type: "join-card", cardId, name: "Karim" });
  board.accepted(noor, { type: "join-card", cardId });
  const { field, joined, agreement } = board.cardNow(cardId);
  expect(field).toBe("agreements");
  expect(joined).toBe(3);
  expect(agreement).toEqual({ when: "volgende zaterdag", people: ["Anna", "Karim"] });
});

test("who thinks better of it goes, name and all; two people may have one name", () => {
  const board = room();
  const cardId = agreed(board);
  for (const who of [anna, karim]) board.accepted(who, { type: "join-card", cardId, name: "Sam" });
  board.accepted(anna, { type: "leave-card", cardId });
  expect(board.cardNow(cardId)).toMatchObject({ joined: 1, agreement: { people: ["Sam"] } });
});

test("when it is can be said later, by who wrote it or who leads", () => {
  const board = room();
  const cardId = agreed(board);
  expect(board.cardNow(cardId).agreement?.when).toBe(null);
  board.accepted(anna, { type: "set-when", cardId, when: "morgen" });
  expect(board.refusal(karim, { type: "set-when", cardId, when: "nooit" })).toBe("not-yours");
  board.accepted(FACILITATOR, { type: "set-when", cardId, when: "" });
  expect(board.cardNow(cardId).agreement?.when).toBe(null);
  expect(board.refusal(anna, { type: "set-when", cardId, when: "a".repeat(61) })).toBe("when-too-long");
});

test("only an agreement has a time and names", () => {
  const board = room(step("write"));
  const cardId = board.card(anna, "We lachen veel");
  board.accepted(karim, { type: "join-card", cardId, name: "Karim" });
  expect(board.cardNow(cardId).agreement).toBeUndefined();
  expect(JSON.stringify(board.board.cards.get(cardId))).not.toContain("Karim");
  expect(board.refusal(anna, { type: "set-when", cardId, when: "morgen" })).toBe("no-agreement");
  const wrong = { kind: id.kind("good"), text: "Soep", field: null, when: "morgen" };
  expect(board.refusal(anna, { type: "add-card", card: wrong })).toBe("no-agreement");
});

test("an agreement written in silence keeps its time until it is laid open", () => {
  const board = room(SILENT);
  board.accepted(anna, agreeing("morgen"));
  board.accepted(FACILITATOR, { type: "reveal-cards", which: { type: "all" } });
  const [card] = board.board.cards.values();
  expect(card?.agreement).toEqual({ when: "morgen", people: [] });
});

test("who is forgotten is forgotten by name too, also on what others agreed and on what is off the board", () => {
  const board = room();
  const [shown, removed] = [agreed(board), agreed(board)];
  for (const cardId of [shown, removed]) board.accepted(karim, { type: "join-card", cardId, name: "Karim" });
  board.accepted(FACILITATOR, { type: "remove-card", cardId: removed });
  board.accepted(karim, { type: "erase-me", cards: "keep" });
  expect(board.cardNow(shown)).toMatchObject({ joined: 1, agreement: { people: [] } });
  expect(board.wastebasket.get(removed)?.card.agreement?.people).toEqual([]);
});

test("who takes everything along is not counted any more either", () => {
  const board = room();
  const [shown, removed] = [agreed(board), agreed(board)];
  for (const cardId of [shown, removed]) board.accepted(karim, { type: "join-card", cardId, name: "Karim" });
  board.accepted(FACILITATOR, { type: "remove-card", cardId: removed });
  board.accepted(karim, { type: "erase-me", cards: "erase" });
  expect(board.cardNow(shown)).toMatchObject({ joined: 0, agreement: { people: [] } });
  expect(board.wastebasket.get(removed)?.card).toMatchObject({ joined: 0, agreement: { people: [] } });
});
