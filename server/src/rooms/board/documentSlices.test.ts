import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { documentSlices, type StoredDocument } from "./documentSlices.ts";
import { gatherDocuments } from "./gatherDocuments.ts";
import { isIncomplete } from "./restoreDocuments.ts";

/** What somebody does: who, on which card, what, where. */
const doing = fc.record({
  hand: fc.nat({ max: 3 }),
  card: fc.nat({ max: 7 }),
  what: fc.constantFrom("make", "type", "take", "move", "remove", "meet"),
  at: fc.nat({ max: 40 }),
});
type Doing = typeof doing extends fc.Arbitrary<infer Value> ? Value : never;

function handsAtWork(doings: readonly Doing[]): readonly Y.Doc[] {
  const docs = [1, 2, 3, 4].map((clientID) => Object.assign(new Y.Doc(), { clientID }));
  for (const each of doings) act(docs, each);
  return docs;
}

function act(docs: readonly Y.Doc[], { hand, card, what, at }: Doing): void {
  const doc = docs[hand] ?? new Y.Doc();
  const cards = doc.getMap<Y.Map<unknown>>("cards");
  const found = cards.get(`c-${card}`);
  const text = found?.get("text");
  if (what === "make") cards.set(`c-${card}`, new Y.Map([["text", new Y.Text("Soep")]]));
  if (what === "remove") cards.delete(`c-${card}`);
  if (what === "move") found?.set("pos", [at, hand]);
  if (what === "type" && text instanceof Y.Text) text.insert(Math.min(at, text.length), "koken ");
  if (what === "take" && text instanceof Y.Text && text.length > at) text.delete(at, 1);
  if (what === "meet") for (const other of docs) Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
}

/** As storage has it: a whole state, and what came after it. */
function stored(docs: readonly Y.Doc[]): StoredDocument {
  const [first = new Y.Doc(), ...others] = docs;
  const updates = others.map((doc) => Y.encodeStateAsUpdate(doc));
  return { document: Y.encodeStateAsUpdateV2(first), documentUpdates: updates };
}

test("slices that are applied one after the other are the document, and none waits for a later one", () => {
  const histories = fc.array(doing, { minLength: 1, maxLength: 120 });
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
  let turns = 0;
  let isOver = false;
  const takeTurns = () => {
    turns += 1;
    if (!isOver) setImmediate(takeTurns);
  };
  takeTurns();
  const before = turns;
  const documents = await gatherDocuments({ ...log, documentUpdates: [], backstageUpdates: [] });
  isOver = true;
  expect(turns - before).toBeGreaterThan(5);
  expect(documents.document.getMap("cards").toJSON()).toEqual(cards.toJSON());
});
