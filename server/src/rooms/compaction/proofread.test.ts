import fc from "fast-check";
import { expect, test } from "vitest";
import * as Y from "yjs";
import { handsAtWork, histories } from "../testing/handsAtWork.ts";
import type { WholeStates } from "./Proofreader.ts";
import { expectedOf, proofread } from "./proofread.ts";

const backstage = new Y.Doc();

const statesOf = (document: Y.Doc): WholeStates => ({
  document: Y.encodeStateAsUpdateV2(document),
  backstage: Y.encodeStateAsUpdateV2(backstage),
});
const expectedIn = (document: Y.Doc) => ({
  document: expectedOf(document),
  backstage: expectedOf(backstage),
});

test("whatever people did, what is written out of a document can be read, and stands for that document alone", () => {
  fc.assert(
    fc.property(histories, (doings) => {
      const docs = handsAtWork(doings);
      for (const doc of docs) {
        for (const other of docs) {
          const isSame = Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(other));
          expect(proofread(statesOf(doc), expectedIn(other))).toBe(isSame);
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
      const states = statesOf(doc);
      const { document } = states;
      fc.pre(document.length > 20);
      const at = Math.floor(where * (document.length - 1));
      expect(proofread({ ...states, document: document.slice(0, at) }, expectedIn(doc))).toBe(false);
    }),
    { numRuns: 200 },
  );
});
