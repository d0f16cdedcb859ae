import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { handsAtWork, histories } from "../testing/handsAtWork.ts";
import { othersTurns } from "../testing/othersTurns.ts";
import { documentSlices, type StoredDocument } from "./documentSlices.ts";
import { gatherDocuments } from "./gatherDocuments.ts";
import { isIncomplete } from "./restoreDocuments.ts";

/** As storage has it: a whole state, and what came after it. */
function stored(docs: readonly Y.Doc[]): StoredDocument {
  const [first = new Y.Doc(), ...others] = docs;
  const updates = others.map((doc) => Y.encodeStateAsUpdate(doc));
  return { document: Y.encodeStateAsUpdateV2(first), documentUpdates: updates };
}

test("slices that are applied one after the other are the document, and none waits for a later one", () => {
  fc.assert(
    fc.property(histories, fc.integer({ min: 1, max: 30 }), (doings, structsInSlice) => {
      const log = stored(handsAtWork(doings));
      const whole = new Y.Doc();
      Y.applyUpdateV2(whole, log.document);
      for (const update of log.documentUpdates) Y.applyUpdate(whole, update);
      const doc = new Y.Doc();
      for (const slice of documentSlices(log, structsInSlice) ?? []) {
        Y.applyUpdate(doc, slice);
        expect(isIncomplete(doc)).toBe(false);
      }
      expect(doc.getMap("cards").toJSON()).toEqual(whole.getMap("cards").toJSON());
      expect(Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(whole))).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test("a log that lacks something makes no document", () => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("update", (update: Uint8Array) => updates.push(update));
  for (const word of ["Soep", " koken", " met Noor"]) doc.getText("title").insert(0, word);
  const log = { document: Y.encodeStateAsUpdateV2(new Y.Doc()), documentUpdates: updates.slice(1) };
  expect(documentSlices(log)).toBeNull();
});

test("a large board comes slice by slice, and others have their turn in between", async () => {
  const doc = new Y.Doc();
  const cards = doc.getMap<Y.Map<unknown>>("cards");
  for (let n = 0; n < 4_000; n++)
    cards.set(`c-${n}`, new Y.Map([["text", new Y.Text(`Samen soep koken op dinsdag, nummer ${n}`)]]));
  const empty = Y.encodeStateAsUpdateV2(new Y.Doc());
  const log = { document: Y.encodeStateAsUpdateV2(doc), backstage: empty };
  const turns = othersTurns();
  const documents = await gatherDocuments({ ...log, documentUpdates: [], backstageUpdates: [] });
  expect(turns.stop()).toBeGreaterThan(5);
  expect(documents.document.getMap("cards").toJSON()).toEqual(cards.toJSON());
});
