import { expect, test } from "vitest";
import * as Y from "yjs";
import type { ConnectionId } from "../board/ids.ts";
import { applyChanges } from "./applyChanges.ts";
import { boardParts, findCard } from "./boardDocument.ts";
import { readBoard } from "./readBoard.ts";
import { COMMAND, card, cardId, line, newBoardDocument } from "./testBoard.ts";

/** Nested deeper than a recursive reader can go. */
function abyss(): unknown {
  let deep: unknown = "bottom";
  for (let n = 0; n < 3_000; n++) deep = [deep];
  return deep;
}

test("A card that cannot be read is left out with a reason that quotes nothing of it; the others stay", () => {
  const doc = newBoardDocument();
  const names = ["whole", "no-text", "far", "less", "deep", "odd"];
  applyChanges(
    doc,
    names.map((name) => ({ type: "card-put", card: card(name) })),
    COMMAND,
  );
  const { cards } = boardParts(doc);
  findCard(doc, "far")?.map.set("pos", [Number.POSITIVE_INFINITY, 0]);
  findCard(doc, "less")?.map.set("votes", -1);
  findCard(doc, "less")?.map.delete("kind");
  findCard(doc, "deep")?.map.set("pos", abyss());
  findCard(doc, "no-text")?.map.set("text", "just a string");
  cards.set("odd", "secret");
  const { board, quarantined } = readBoard(doc);
  expect([...board.cards.keys()]).toEqual(["whole"]);
  expect(Object.fromEntries(quarantined)).toEqual({
    "card no-text": "wrong: text",
    "card far": "wrong: pos",
    "card less": "wrong: kind, votes",
    "card deep": "wrong: pos",
    "card odd": "not a map",
  });
});

test("A line with an end that cannot be read waits, one that is no line is left out", () => {
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
  findCard(doc, "b")?.map.set("votes", "many");
  boardParts(doc).connections.set("odd", 7);
  boardParts(doc).connections.set("none", null);
  expect(Object.fromEntries(readBoard(doc).quarantined)).toEqual({
    "card b": "wrong: votes",
    "connection ab": "a card is missing",
    "connection odd": "not an object",
    "connection none": "wrong: from, to, word",
  });
  findCard(doc, "b")?.map.set("votes", 1);
  expect(readBoard(doc).board.connections.has("ab" as ConnectionId)).toBe(true);
});

test("Keys with a meaning in JavaScript are keys like others", () => {
  const doc = newBoardDocument();
  const names = ["__proto__", "constructor", "toString"];
  applyChanges(
    doc,
    names.map((name) => ({ type: "card-put", card: card(name) })),
    COMMAND,
  );
  findCard(doc, "constructor")?.map.set("__proto__", { votes: 99, isAdmin: true });
  const poison = JSON.parse(
    '{"from":"toString","to":"constructor","word":null,"__proto__":{"isAdmin":true}}',
  );
  boardParts(doc).connections.set("__proto__", poison);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  for (const each of [doc, copy]) {
    const { board } = readBoard(each);
    expect([...board.cards.keys()].sort()).toEqual(names.toSorted());
    expect(board.cards.get(cardId("constructor"))).toEqual(card("constructor"));
    const things: object[] = [...board.cards.values(), ...board.connections.values()];
    for (const thing of things) expect(Object.getPrototypeOf(thing)).toBe(Object.prototype);
  }
  expect("isAdmin" in {}).toBe(false);
});

test("A document without a readable board says which part is wrong", () => {
  expect(() => readBoard(new Y.Doc())).toThrow("This board cannot be read: wrong: id, title");
  const doc = newBoardDocument();
  boardParts(doc).steps.delete("talk");
  expect(() => readBoard(doc)).toThrow("wrong: steps.1");
});
