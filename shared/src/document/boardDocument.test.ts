import { expect, test } from "vitest";
import * as Y from "yjs";
import type { BoardChange } from "../board/Change.ts";
import type { CardKindId, ConnectionId, FieldId, StepId } from "../board/ids.ts";
import { QUIET_MEETING } from "../board/Meeting.ts";
import { applyChanges } from "./applyChanges.ts";
import { readBoard } from "./readBoard.ts";
import { COMMAND, card, cardId, FIRST, line, newBoardDocument } from "./testBoard.ts";

function boardAfter(...changes: BoardChange[]) {
  const doc = newBoardDocument();
  applyChanges(doc, changes, COMMAND);
  return readBoard(doc).board;
}

const put = (name: string): BoardChange => ({ type: "card-put", card: card(name) });

test("A new board is open, empty and in its first step", () => {
  expect(readBoard(newBoardDocument())).toEqual({
    board: {
      ...FIRST,
      adding: "open",
      door: "open",
      keepDays: 365,
      meeting: QUIET_MEETING,
      checks: { now: null, before: null },
      picture: null,
      circles: [],
      circlesHere: [],
      queue: [],
      groups: [],
      mostAtTable: null,
      polls: {},
      tableOf: null,
      page: null,
      worksheet: new Map(),
      saved: null,
      cards: new Map(),
      connections: new Map(),
    },
    quarantined: new Map(),
  });
});

test("What is put on the board is read back the same", () => {
  const soup = card("soup", { text: "Soep 😀\nmet brood", byline: "Noor", field: null, votes: 2 });
  const board = boardAfter({ type: "card-put", card: soup }, put("bread"), {
    type: "connection-put",
    connection: { ...line("l1", "soup", "bread"), word: "past bij" },
  });
  expect(board.cards.get(soup.id)).toEqual(soup);
  expect([...board.connections.values()]).toEqual([{ ...line("l1", "soup", "bread"), word: "past bij" }]);
});

test("Each change does what its name says", () => {
  const board = boardAfter(
    put("soup"),
    { type: "card-text", cardId: cardId("soup"), text: "Soep eten" },
    {
      type: "card-moved",
      cardId: cardId("soup"),
      pos: [-5, 5.5],
      field: "places" as FieldId,
      kind: "place" as CardKindId,
    },
    { type: "card-votes", cardId: cardId("soup"), votes: 4 },
    { type: "card-joined", cardId: cardId("soup"), joined: 2 },
    { type: "step-set", stepId: "talk" as StepId },
    { type: "adding-set", adding: "closed" },
    { type: "door-set", door: "closed" },
  );
  expect(board).toMatchObject({ currentStep: "talk", adding: "closed", door: "closed" });
  expect(board.cards.get(cardId("soup"))).toEqual(
    card("soup", {
      text: "Soep eten",
      pos: [-5, 5.5],
      field: "places" as FieldId,
      kind: "place" as CardKindId,
      votes: 4,
      joined: 2,
    }),
  );
});

test("A card that goes takes its lines along, and no others", () => {
  const board = boardAfter(
    ...["a", "b", "c"].map(put),
    { type: "connection-put", connection: line("ab", "a", "b") },
    { type: "connection-put", connection: line("ca", "c", "a") },
    { type: "connection-put", connection: line("bc", "b", "c") },
    { type: "card-removed", cardId: cardId("a") },
  );
  expect([...board.cards.keys()]).toEqual(["b", "c"]);
  expect([...board.connections.keys()]).toEqual(["bc"]);
});

test("A line is taken away by its own id", () => {
  const board = boardAfter(
    ...["a", "b"].map(put),
    { type: "connection-put", connection: line("ab", "a", "b") },
    { type: "connection-removed", connectionId: "ab" as ConnectionId },
  );
  expect(board.connections.size).toBe(0);
});

test("Changing a card that is not there is a mistake in our program, and says so", () => {
  expect(() => boardAfter({ type: "card-votes", cardId: cardId("gone"), votes: 1 })).toThrow("No card gone");
});

test("All changes of one command travel as one update, with their origin", () => {
  const doc = newBoardDocument();
  const seen: unknown[] = [];
  doc.on("update", (_update: Uint8Array, origin: unknown) => seen.push(origin));
  applyChanges(doc, [put("a"), put("b"), { type: "adding-set", adding: "closed" }], COMMAND);
  expect(seen).toEqual([COMMAND]);
});

test("A new text that differs in one place leaves what others type elsewhere alone", () => {
  const doc = newBoardDocument();
  applyChanges(doc, [put("soup")], COMMAND);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  applyChanges(doc, [{ type: "card-text", cardId: cardId("soup"), text: "Verse soep koken" }], COMMAND);
  applyChanges(copy, [{ type: "card-text", cardId: cardId("soup"), text: "Soep eten" }], COMMAND);
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(copy));
  expect(readBoard(doc).board.cards.get(cardId("soup"))?.text).toBe("Verse soep eten");
});

test("Moving a card often keeps the document small", () => {
  const doc = newBoardDocument();
  applyChanges(doc, [put("soup")], COMMAND);
  const before = Y.encodeStateAsUpdate(doc).length;
  for (let n = 0; n < 500; n++) {
    const { field, kind, id } = card("soup");
    applyChanges(doc, [{ type: "card-moved", cardId: id, pos: [n, n], field, kind }], COMMAND);
  }
  expect(Y.encodeStateAsUpdate(doc).length - before).toBeLessThan(100);
});
