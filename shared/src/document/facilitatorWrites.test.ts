import { expect, test } from "vitest";
import { applyChanges } from "./applyChanges.ts";
import { boardParts, findCard } from "./boardDocument.ts";
import { putFreehand, removeFreehand, writeCardPos, writeCardText } from "./facilitatorWrites.ts";
import { readBoard } from "./readBoard.ts";
import { COMMAND, card, cardId, HAND, newBoardDocument } from "./testBoard.ts";

function documentWithSoup() {
  const doc = newBoardDocument();
  applyChanges(doc, [{ type: "card-put", card: card("soup") }], COMMAND);
  return doc;
}

test("A hand moves a card and types in it, and nothing else of the card changes", () => {
  const doc = documentWithSoup();
  const text = findCard(doc, "soup")?.text;
  expect(writeCardPos(doc, cardId("soup"), [7, 8], HAND)).toBe(true);
  expect(writeCardText(doc, cardId("soup"), "Soep koken", "Samen soep koken", HAND)).toBe(true);
  expect(readBoard(doc).board.cards.get(cardId("soup"))).toEqual(
    card("soup", { pos: [7, 8], text: "Samen soep koken" }),
  );
  expect(findCard(doc, "soup")?.text).toBe(text);
});

test("What others typed since the hand began stays", () => {
  const doc = documentWithSoup();
  writeCardText(doc, cardId("soup"), "Soep koken", "Soep koken in de hal", HAND);
  writeCardText(doc, cardId("soup"), "Soep koken", "Verse soep koken", HAND);
  expect(findCard(doc, "soup")?.text.toString()).toBe("Verse soep koken in de hal");
});

test("Half a character is written as it will travel", () => {
  const doc = documentWithSoup();
  writeCardText(doc, cardId("soup"), "Soep koken", "Soep \ud83d koken", HAND);
  expect(findCard(doc, "soup")?.text.toString()).toBe("Soep \ufffd koken");
});

test("A card that was taken down under the hand is left in peace", () => {
  const doc = newBoardDocument();
  expect(writeCardPos(doc, cardId("gone"), [1, 1], HAND)).toBe(false);
  expect(writeCardText(doc, cardId("gone"), "", "x", HAND)).toBe(false);
  expect(removeFreehand(doc, "shape:gone", HAND)).toBe(false);
});

test("A drawn record is kept under its id, replaced whole, and removed", () => {
  const doc = newBoardDocument();
  putFreehand(doc, "shape:1", { type: "draw", points: [0, 1] }, HAND);
  putFreehand(doc, "shape:1", { type: "draw", points: [0, 1, 2] }, HAND);
  expect([...boardParts(doc).freehand.entries()]).toEqual([["shape:1", { type: "draw", points: [0, 1, 2] }]]);
  expect(removeFreehand(doc, "shape:1", HAND)).toBe(true);
  expect(boardParts(doc).freehand.size).toBe(0);
});
