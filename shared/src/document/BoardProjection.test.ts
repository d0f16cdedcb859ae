import { expect, test } from "vitest";
import * as Y from "yjs";
import type { ConnectionId, StepId } from "../board/ids.ts";
import { applyChanges } from "./applyChanges.ts";
import { type BoardChanged, BoardProjection } from "./BoardProjection.ts";
import { boardParts, findCard } from "./boardDocument.ts";
import { writeCardText } from "./facilitatorWrites.ts";
import { readBoard } from "./readBoard.ts";
import { TestRandom } from "./TestRandom.ts";
import { COMMAND, card, cardId, HAND, line, newBoardDocument } from "./testBoard.ts";
import { editAtRandom } from "./testEdits.ts";

function twoCardsAndALine() {
  const doc = newBoardDocument();
  applyChanges(
    doc,
    [
      { type: "card-put", card: card("a") },
      { type: "card-put", card: card("b") },
      { type: "connection-put", connection: line("ab", "a", "b") },
    ],
    COMMAND,
  );
  const projection = new BoardProjection(doc);
  const seen: BoardChanged[] = [];
  projection.onChange((changed) => seen.push(changed));
  return { doc, projection, seen };
}

function expectEqualToDocument(doc: Y.Doc, projection: BoardProjection): void {
  expect({ board: projection.board, quarantined: projection.quarantined }).toEqual(readBoard(doc));
}

test("It shows what is in the document when it begins, and whatever comes after", () => {
  const { doc, projection } = twoCardsAndALine();
  expectEqualToDocument(doc, projection);
  applyChanges(doc, [{ type: "card-removed", cardId: cardId("a") }], COMMAND);
  expectEqualToDocument(doc, projection);
  expect(projection.board.connections.size).toBe(0);
});

test("It tells once for each transaction which cards it touched, and makes only those anew", () => {
  const { doc, projection, seen } = twoCardsAndALine();
  const [a, b] = ["a", "b"].map((name) => projection.board.cards.get(cardId(name)));
  applyChanges(
    doc,
    [
      { type: "card-votes", cardId: cardId("a"), votes: 1 },
      { type: "card-text", cardId: cardId("a"), text: "Soep eten" },
    ],
    COMMAND,
  );
  expect(seen).toEqual([{ cards: new Set(["a"]), connections: new Set(), frame: false, rest: false }]);
  expect(projection.board.cards.get(cardId("a"))).not.toBe(a);
  expect(projection.board.cards.get(cardId("b"))).toBe(b);
});

test("One letter typed on the canvas touches that card only", () => {
  const { doc, projection, seen } = twoCardsAndALine();
  writeCardText(doc, cardId("b"), "Soep koken", "Soep koken!", HAND);
  expect(seen).toEqual([{ cards: new Set(["b"]), connections: new Set(), frame: false, rest: false }]);
  expect(projection.board.cards.get(cardId("b"))?.text).toBe("Soep koken!");
});

test("A step, a line, or a line that appears with its card, is the rest", () => {
  const { doc, projection, seen } = twoCardsAndALine();
  applyChanges(doc, [{ type: "step-set", stepId: "talk" as StepId }], COMMAND);
  expect(projection.board.currentStep).toBe("talk");
  boardParts(doc).connections.set("bc", { from: "b", to: "c", word: null });
  applyChanges(doc, [{ type: "card-put", card: card("c") }], COMMAND);
  expect(projection.board.connections.has("bc" as ConnectionId)).toBe(true);
  expect(seen).toEqual([
    { cards: new Set(), connections: new Set(), frame: true, rest: true },
    { cards: new Set(), connections: new Set(["bc"]), frame: false, rest: true },
    { cards: new Set(["c"]), connections: new Set(["bc"]), frame: false, rest: true },
  ]);
});

test("What is drawn by free hand is no part of the board", () => {
  const { doc, seen } = twoCardsAndALine();
  boardParts(doc).freehand.set("shape:1", { type: "draw" });
  expect(seen).toEqual([]);
});

test("A card that goes bad disappears with its lines, and both come back when it is repaired", () => {
  const { doc, projection, seen } = twoCardsAndALine();
  findCard(doc, "a")?.map.set("pos", "somewhere");
  expect(Object.fromEntries(projection.quarantined)).toEqual({
    "card a": "wrong: pos",
    "connection ab": "a card is missing",
  });
  expectEqualToDocument(doc, projection);
  findCard(doc, "a")?.map.set("pos", [3, 4]);
  expect(projection.quarantined.size).toBe(0);
  expectEqualToDocument(doc, projection);
  expect(seen).toEqual([
    { cards: new Set(["a"]), connections: new Set(["ab"]), frame: false, rest: true },
    { cards: new Set(["a"]), connections: new Set(["ab"]), frame: false, rest: true },
  ]);
});

test("A page's copy is empty until its first sync, and then a board", () => {
  const doc = new Y.Doc();
  const projection = new BoardProjection(doc);
  expect(projection.isFilled).toBe(false);
  expect(() => projection.board).toThrow("cannot be read");
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(twoCardsAndALine().doc));
  expect(projection.isFilled).toBe(true);
  expectEqualToDocument(doc, projection);
});

test("After destroy, and for a listener that left, nothing more is told", () => {
  const { doc, projection, seen } = twoCardsAndALine();
  const left: BoardChanged[] = [];
  projection.onChange((changed) => left.push(changed))();
  projection.destroy();
  applyChanges(doc, [{ type: "card-removed", cardId: cardId("a") }], COMMAND);
  expect([seen, left]).toEqual([[], []]);
});

test.each([1, 22, 333])(
  "It equals a whole reading after every one of 400 edits and damages (seed %i)",
  (seed) => {
    const random = new TestRandom(seed);
    const doc = newBoardDocument();
    const projection = new BoardProjection(doc);
    for (let n = 0; n < 400; n++) {
      if (random.chance(0.1)) damageAtRandom(doc, random);
      else editAtRandom(doc, random, `n${n}`);
      expectEqualToDocument(doc, projection);
    }
  },
);

/** What no program of ours writes: half of it is repaired by a later put, move or vote. */
function damageAtRandom(doc: Y.Doc, random: TestRandom): void {
  const { cards, connections } = boardParts(doc);
  const id = random.pick([...cards.keys()]) ?? "nobody";
  const damages = [
    () => findCard(doc, id)?.map.set("pos", random.int(5)),
    () => findCard(doc, id)?.map.delete("votes"),
    () => findCard(doc, id)?.map.set("pos", [1, random.int(5)]),
    () => findCard(doc, id)?.map.set("votes", 0),
    () => cards.set(id, random.int(5)),
    () => connections.set(`damage ${random.int(5)}`, { from: id, to: random.int(2), word: null }),
  ];
  random.pick(damages)?.();
}
