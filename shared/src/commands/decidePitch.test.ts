import { expect, test } from "vitest";
import type { CardId } from "../board/ids.ts";
import type { Command } from "./Command.ts";
import { actor, id, step, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const [anna, karim] = [actor("anna"), actor("karim")];
const PITCHES = step("pitches", { verbs: ["add"], dots: 0, fields: [id.field("pitches")] });
const SILENT = step("pitches", { ...PITCHES, writing: "silent" });

function pitching(text: string, pitch?: { line: string; who: string }): Command {
  const card = { kind: id.kind("pitch"), text, field: null };
  return { type: "add-card", card: { ...card, ...(pitch && { pitch }) } };
}

function pitched(
  board: TestSituation,
  text = "Soep",
  pitch = { line: " Elke  vrijdag ", who: "Anna" },
): CardId {
  const { cardId } = board.accepted(anna, pitching(text, pitch));
  if (cardId === undefined) throw new Error("No card was made");
  return cardId;
}

function hall(first = PITCHES): TestSituation {
  return new TestSituation("pitch-evening", [first, step("next")]);
}

test("a pitch says what it is about in one line, and who tells it; both may be left out", () => {
  const board = hall();
  const soup = board.cardNow(pitched(board));
  expect(soup).toMatchObject({ field: "pitches", pitch: { line: "Elke vrijdag", who: "Anna" } });
  const { cardId } = board.accepted(karim, pitching("Bankje"));
  expect(board.cardNow(cardId as CardId).pitch).toEqual({ line: null, who: null });
});

test("only a pitch has them, and they are short", () => {
  const board = hall();
  const more = { line: "Elke vrijdag", who: "" };
  const wish = { kind: id.kind("idea"), text: "Tafel", field: null, pitch: more };
  expect(board.refusal(FACILITATOR, { type: "add-card", card: wish })).toBe("no-pitch");
  expect(board.refusal(anna, pitching("Soep", { line: "a".repeat(161), who: "" }))).toBe("line-too-long");
  expect(board.refusal(anna, pitching("Soep", { line: "", who: "a".repeat(25) }))).toBe("name-too-long");
});

test("who made it or leads says it otherwise, and nobody else", () => {
  const board = hall();
  const cardId = pitched(board);
  board.accepted(anna, { type: "set-pitch", cardId, line: "Iedere maand", who: "" });
  expect(board.cardNow(cardId).pitch).toEqual({ line: "Iedere maand", who: null });
  expect(board.refusal(karim, { type: "set-pitch", cardId, line: "Nooit", who: "" })).toBe("not-yours");
  board.accepted(FACILITATOR, { type: "set-pitch", cardId, line: "", who: "Anna en Joost" });
  expect(board.cardNow(cardId).pitch).toEqual({ line: null, who: "Anna en Joost" });
});

test("what was written in silence keeps its line, also when that is changed before it is shown", () => {
  const board = hall(SILENT);
  const cardId = pitched(board);
  expect(board.board.cards.size).toBe(0);
  board.accepted(anna, { type: "set-pitch", cardId, line: "Om vijf uur", who: "Anna" });
  board.accepted(FACILITATOR, { type: "reveal-cards", which: { type: "all" } });
  expect(board.cardNow(cardId).pitch).toEqual({ line: "Om vijf uur", who: "Anna" });
});

test("a word of the list in the line or the name waits, as it does in the title", () => {
  const board = hall();
  const before = board.waiting.size;
  board.accepted(anna, pitching("Soep", { line: "Klootzak van hiernaast", who: "" }));
  const cardId = pitched(board);
  board.accepted(anna, { type: "set-pitch", cardId, line: "", who: "Klootzak" });
  expect(board.waiting.size - before).toBe(2);
});

test("whoever leads lays the order; what is no pitch, or went, is not in it", () => {
  const board = hall();
  const [soup, bench] = [pitched(board, "Soep"), pitched(board, "Bankje")];
  board.accepted(FACILITATOR, { type: "order-pitches", cards: [bench, id.card("gone"), soup, bench] });
  expect(board.board.queue).toEqual([bench, soup]);
  expect(board.refusal(anna, { type: "order-pitches", cards: [soup] })).toBe("not-allowed");
  expect(board.refusal(FACILITATOR, { type: "order-pitches", cards: [id.card("gone")] })).toBe(
    "card-not-found",
  );
});

test("one pitch has the floor, with a clock of its own; it goes with the step, and with the card", () => {
  const board = hall();
  const cardId = pitched(board);
  board.accepted(FACILITATOR, { type: "set-spotlight", cardId });
  board.accepted(FACILITATOR, { type: "give-floor", cardId, seconds: 120 });
  expect(board.board.meeting).toMatchObject({ spotlight: null, floor: { cardId, clock: { seconds: 120 } } });
  board.accepted(FACILITATOR, { type: "set-step", stepId: id.step("next") });
  expect(board.board.meeting.floor).toBe(null);
  board.accepted(FACILITATOR, { type: "give-floor", cardId, seconds: 120 });
  board.accepted(anna, { type: "remove-card", cardId });
  expect(board.board.meeting.floor).toBe(null);
  expect(board.refusal(FACILITATOR, { type: "give-floor", cardId, seconds: 60 })).toBe("card-not-found");
});

test("a pitch that says the same as another is told as that one", () => {
  const board = hall();
  const [soup, broth] = [pitched(board, "Soep"), pitched(board, "Bouillon", { line: "Warm", who: "" })];
  board.accepted(FACILITATOR, { type: "give-floor", cardId: broth, seconds: 60 });
  board.accepted(FACILITATOR, { type: "merge-cards", into: soup, cards: [broth] });
  expect(board.board.meeting.floor?.cardId).toBe(soup);
  expect(board.cardNow(soup).pitch).toEqual({ line: "Elke vrijdag", who: "Anna" });
  board.accepted(FACILITATOR, { type: "split-card", cardId: soup });
  expect(board.cardNow(broth).pitch).toEqual({ line: "Warm", who: null });
});

test("who leaves for good tells nothing any more: the pitch stays without a name, or goes from the order too", () => {
  const board = hall();
  const [soup, bench] = [pitched(board, "Soep"), pitched(board, "Bankje")];
  board.accepted(FACILITATOR, { type: "order-pitches", cards: [soup, bench] });
  board.accepted(FACILITATOR, { type: "erase-card", cardId: bench });
  expect(board.board.queue).toEqual([soup]);
  board.accepted(anna, { type: "erase-me", cards: "keep" });
  expect(board.cardNow(soup).pitch).toEqual({ line: "Elke vrijdag", who: null });
});
