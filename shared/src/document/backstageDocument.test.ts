import { expect, test } from "vitest";
import * as Y from "yjs";
import { applyBackstageChanges, backstageReader, readWastebasket } from "./backstageDocument.ts";
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
  const backstage = backstageReader(doc);
  expect(backstage.removedCard(cardId("soup"))).toEqual(soup);
  applyBackstageChanges(doc, [{ type: "wastebasket-taken", cardId: cardId("soup") }], COMMAND);
  expect(backstage.removedCard(cardId("soup"))).toBeNull();
  expect(readWastebasket(doc)).toEqual([bread]);
});

test("What cannot be read is not there", () => {
  const doc = new Y.Doc();
  doc.getMap("wastebasket").set("odd", { card: { text: 5 } });
  expect(backstageReader(doc).removedCard(cardId("odd"))).toBeNull();
  expect(backstageReader(doc).removedCard(cardId("__proto__"))).toBeNull();
  expect(readWastebasket(doc)).toEqual([]);
});
