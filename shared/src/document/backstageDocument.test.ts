import { expect, test } from "vitest";
import * as Y from "yjs";
import {
  applyBackstageChanges,
  BackstageDocument,
  backstageChanges,
  readPeople,
  readWastebasket,
} from "./backstageDocument.ts";
import { COMMAND, card, cardId, line } from "./testBoard.ts";

const soup = { card: card("soup", { addedAt: 1 }), connections: [line("l1", "soup", "bread")], why: null };
const bread = { card: card("bread", { addedAt: 2 }), connections: [], why: null };

test("What was thrown away lies in the wastebasket, newest card first, until it is taken out", () => {
  const doc = new Y.Doc();
  applyBackstageChanges(
    doc,
    [soup, bread].map((removed) => ({ type: "wastebasket-put", removed })),
    COMMAND,
  );
  expect(readWastebasket(doc)).toEqual([bread, soup]);
  const backstage = new BackstageDocument(doc);
  expect(backstage.removedCard(cardId("soup"))).toEqual(soup);
  applyBackstageChanges(doc, [{ type: "wastebasket-taken", cardId: cardId("soup") }], COMMAND);
  expect(backstage.removedCard(cardId("soup"))).toBeNull();
  expect(readWastebasket(doc)).toEqual([bread]);
});

test("What was merged is found by itself and among all, oldest first, and is told along when all is told anew", () => {
  const doc = new Y.Doc();
  const into = cardId("wine");
  const parts = [bread, soup].map(({ card, connections }) => ({ card, connections, into }));
  applyBackstageChanges(
    doc,
    parts.map((merged) => ({ type: "merged-put", merged })),
    COMMAND,
  );
  const again = new Y.Doc();
  applyBackstageChanges(again, backstageChanges(doc), COMMAND);
  const backstage = new BackstageDocument(again);
  expect([...backstage.mergedCards()].map(({ card }) => card.id)).toEqual(["soup", "bread"]);
  expect(backstage.mergedCard(cardId("soup"))).toMatchObject({ into, connections: soup.connections });
  applyBackstageChanges(again, [{ type: "merged-taken", cardId: cardId("soup") }], COMMAND);
  expect(backstage.mergedCount).toBe(1);
});

test("What cannot be read is not there", () => {
  const doc = new Y.Doc();
  doc.getMap("wastebasket").set("odd", { card: { text: 5 } });
  expect(new BackstageDocument(doc).removedCard(cardId("odd"))).toBeNull();
  expect(new BackstageDocument(doc).removedCard(cardId("__proto__"))).toBeNull();
  expect(readWastebasket(doc)).toEqual([]);
});

test("Somebody who was listed before seats said by whose hand sits there by what they chose", () => {
  const doc = new Y.Doc();
  const listed = { participantId: "noor", name: "Noor", first: null, second: null, group: "g1", hereAt: 5 };
  doc.getMap("people").set("noor", listed);
  expect(readPeople(doc)).toEqual([{ ...listed, isByHand: false }]);
});
