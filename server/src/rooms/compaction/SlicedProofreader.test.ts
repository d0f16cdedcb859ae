import { expect, test } from "vitest";
import * as Y from "yjs";
import { othersTurns } from "../testing/othersTurns.ts";
import type { WholeStates } from "./Proofreader.ts";
import { expectedOf } from "./proofread.ts";
import { SlicedProofreader } from "./SlicedProofreader.ts";

/** A board with so many cards, as it is written out. */
function written(cards: number) {
  const [document, backstage] = [new Y.Doc(), new Y.Doc()];
  const map = document.getMap("cards");
  for (let n = 0; n < cards; n++) map.set(`c-${n}`, new Y.Map([["text", new Y.Text(`Wens ${n}`)]]));
  const states: WholeStates = {
    document: Y.encodeStateAsUpdateV2(document),
    backstage: Y.encodeStateAsUpdateV2(backstage),
  };
  return { states, expected: { document: expectedOf(document), backstage: expectedOf(backstage) } };
}

test("a large board is read some milliseconds at a time, and rooms go on in between", async () => {
  const { states, expected } = written(100_000);
  const turns = othersTurns();
  expect(await new SlicedProofreader().read(states, expected)).toBe(true);
  expect(turns.stop()).toBeGreaterThan(1); // the first is before it begins
});

test("even a small one is not read before others had their turn: it was only just written out", async () => {
  const { states, expected } = written(1);
  const turns = othersTurns();
  expect(await new SlicedProofreader().read(states, expected)).toBe(true);
  expect(turns.stop()).toBeGreaterThan(0);
});

test("boards are read one after the other, in the order in which they came; a spoilt one keeps none from its turn", async () => {
  const proofreader = new SlicedProofreader();
  const [large, small] = [written(20_000), written(1)];
  const spoilt = { ...small.states, document: new Uint8Array([9, 9, 9]) };
  const told: string[] = [];
  const read = async (name: string, states: WholeStates, expected: (typeof small)["expected"]) => {
    const isRead = await proofreader.read(states, expected);
    told.push(`${name}: ${isRead}`);
  };
  await Promise.all([
    read("large", large.states, large.expected),
    read("spoilt", spoilt, small.expected),
    read("small", small.states, small.expected),
  ]);
  expect(told).toEqual(["large: true", "spoilt: false", "small: true"]);
});

test("one that ends in a fault of ours keeps no other from its turn", async () => {
  const proofreader = new SlicedProofreader();
  const { states, expected } = written(1);
  const faulty = proofreader.read(null as never, expected);
  const next = proofreader.read(states, expected);
  await expect(faulty).rejects.toThrow(TypeError);
  expect(await next).toBe(true);
});
