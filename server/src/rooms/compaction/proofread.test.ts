import fc from "fast-check";
import * as encoding from "lib0/encoding";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { atOnce } from "../testing/atOnce.ts";
import { handsAtWork, histories } from "../testing/handsAtWork.ts";
import type { ExpectedDocument } from "./Proofreader.ts";
import { expectedOf, proofread } from "./proofread.ts";

const backstage = new Y.Doc();
const behind = { state: Y.encodeStateAsUpdateV2(backstage), expected: expectedOf(backstage) };

/** Whether this state stands for that document; what is behind the board is as it should be. */
function standsFor(state: Uint8Array, expected: ExpectedDocument): boolean {
  const states = { document: state, backstage: behind.state };
  return atOnce(proofread(states, { document: expected, backstage: behind.expected }));
}

test("whatever people did, what is written out of a document can be read, and stands for that document alone", () => {
  fc.assert(
    fc.property(histories, (doings) => {
      const docs = handsAtWork(doings);
      for (const doc of docs) {
        for (const other of docs) {
          const isSame = Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(other));
          expect(standsFor(Y.encodeStateAsUpdateV2(doc), expectedOf(other))).toBe(isSame);
        }
      }
    }),
    { numRuns: 100 },
  );
});

test("a state that was cut off anywhere stands for nothing", () => {
  fc.assert(
    fc.property(histories, fc.double({ min: 0, max: 1, noNaN: true }), (doings, where) => {
      const [doc = backstage] = handsAtWork(doings);
      const state = Y.encodeStateAsUpdateV2(doc);
      fc.pre(state.length > 20);
      const at = Math.floor(where * (state.length - 1));
      expect(standsFor(state.slice(0, at), expectedOf(doc))).toBe(false);
    }),
    { numRuns: 200 },
  );
});

test("a state in which bytes are spoilt stands for its document only where Yjs can still read all of it", () => {
  const spoilt = fc.array(
    fc.record({ where: fc.double({ min: 0, max: 1, noNaN: true }), byte: fc.nat(255) }),
    {
      minLength: 1,
      maxLength: 4,
    },
  );
  fc.assert(
    fc.property(histories, spoilt, (doings, spots) => {
      const [doc = backstage] = handsAtWork(doings);
      const state = Y.encodeStateAsUpdateV2(doc);
      for (const { where, byte } of spots) state[Math.floor(where * (state.length - 1))] = byte;
      if (!standsFor(state, expectedOf(doc))) return;
      const read = new Y.Doc();
      Y.applyUpdateV2(read, state);
      expect(Y.decodeStateVector(Y.encodeStateVector(read))).toEqual(expectedOf(doc).stateVector);
    }),
    { numRuns: 500 },
  );
});

test.each([
  ["a value", (doc: Y.Doc) => doc.getMap("cards").set("by", "bankje")],
  ["a name in a value", (doc: Y.Doc) => doc.getMap("cards").set("by", { bankje: 1 })],
])("a state in which the letters of %s are spoilt stands for nothing: Yjs reads none of it", (_, write) => {
  const doc = new Y.Doc();
  write(doc);
  const state = Y.encodeStateAsUpdateV2(doc);
  state[Buffer.from(state).indexOf("bankje")] = 0xff;
  expect(() => Y.applyUpdateV2(new Y.Doc(), state)).toThrow("utf-8");
  expect(standsFor(state, expectedOf(doc))).toBe(false);
});

test("everything that Yjs knows can be read, not only what a board holds", () => {
  const doc = new Y.Doc();
  const map = doc.getMap<unknown>("all");
  map.set("bytes", new Uint8Array([1, 2, 3]));
  map.set("values", { list: [1, -2.5, true, null, undefined, 2n ** 40n], text: "Soep" });
  map.set("list", Y.Array.from([1, "twee", { drie: 3 }]));
  map.set("doc", new Y.Doc({ guid: "een-document" }));
  const rich = new Y.Text();
  map.set("rich", rich);
  rich.insert(0, "Samen koken 🍲", { bold: true });
  rich.insertEmbed(5, { photo: "een.webp" });
  rich.delete(0, 3);
  const element = new Y.XmlElement("p");
  doc.getXmlFragment("page").push([element, new Y.XmlText("Welkom")]);
  element.insert(0, [new Y.XmlElement("b")]);
  map.set("hook", new Y.XmlHook("kaart"));
  map.delete("list");
  expect(standsFor(Y.encodeStateAsUpdateV2(doc), expectedOf(doc))).toBe(true);
});

test("what lacks something, holds more, or is another's takes the place of no log", () => {
  const doc = new Y.Doc();
  const line = doc.getText("line");
  line.insert(0, "Een bank");
  const before = Y.encodeStateAsUpdateV2(doc);
  line.insert(8, "je");
  const [state, expected] = [Y.encodeStateAsUpdateV2(doc), expectedOf(doc)];
  line.insert(0, "!");
  const more = Y.encodeStateAsUpdateV2(doc);
  line.delete(0, 1);
  const deleted = Y.encodeStateAsUpdateV2(doc);
  const other = new Y.Doc();
  other.getText("line").insert(0, "Een bankje");
  const longer = Buffer.concat([state, Buffer.from([0])]);
  const others = [before, more, deleted, longer, Y.encodeStateAsUpdateV2(other), new Uint8Array([9, 9, 9])];
  expect(standsFor(state, expected)).toBe(true);
  expect(others.map((each) => standsFor(each, expected))).toEqual(others.map(() => false));
  const states = { document: state, backstage: state };
  expect(atOnce(proofread(states, { document: expected, backstage: behind.expected }))).toBe(false);
});

test("what is deleted counts: a state in which it still stands is another", () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  one.getText("line").insert(0, "Een bankje");
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  other.getText("line").delete(0, 4);
  expect(standsFor(Y.encodeStateAsUpdateV2(one), expectedOf(one))).toBe(true);
  expect(standsFor(Y.encodeStateAsUpdateV2(one), expectedOf(other))).toBe(false);
});

test("a state with a gap is none", () => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on("updateV2", (update: Uint8Array) => updates.push(update));
  for (const word of ["Een ", "bankje", "!"]) doc.getText("line").insert(0, word);
  const [first, , last] = updates;
  if (first === undefined || last === undefined) throw new Error("Each word is an update");
  expect(standsFor(Y.mergeUpdatesV2(updates), expectedOf(doc))).toBe(true);
  expect(standsFor(Y.mergeUpdatesV2([first, last]), expectedOf(doc))).toBe(false);
});

test.each([0, 1])("a state that promises pieces of length %d without end is left in time", (length) => {
  const doc = new Y.Doc();
  doc.getText("line").insert(0, "Een bankje");
  const endless = new Y.UpdateEncoderV2();
  for (const number of [1, 2 ** 50]) encoding.writeVarUint(endless.restEncoder, number);
  endless.writeClient(doc.clientID);
  encoding.writeVarUint(endless.restEncoder, 0);
  endless.writeInfo(0);
  endless.writeLen(length);
  Object.assign(endless.lenEncoder, { count: 2 ** 50 });
  expect(standsFor(endless.toUint8Array(), expectedOf(doc))).toBe(false);
});
