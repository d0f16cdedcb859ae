import { expect, test } from "vitest";
import * as Y from "yjs";
import { QUIET_MEETING } from "../board/Meeting.ts";
import type { Step } from "../board/Step.ts";
import { USUAL_VALUES } from "../board/usualValues.ts";
import { applyChanges } from "./applyChanges.ts";
import { boardParts, DOCUMENT_VERSION } from "./boardDocument.ts";
import { MIGRATIONS, type Migration, migrate } from "./migrations.ts";
import { readBoard } from "./readBoard.ts";
import { COMMAND, card, cardId, newBoardDocument } from "./testBoard.ts";

/** Steps that exist only here. */
const titleBecomesName: Migration = {
  version: 98,
  name: "title-becomes-name",
  migrate(doc) {
    const { board } = boardParts(doc);
    board.set("name", board.get("title"));
    board.delete("title");
  },
};
const nameIsLoud: Migration = {
  version: 99,
  name: "name-is-loud",
  migrate(doc) {
    const { board } = boardParts(doc);
    board.set("name", String(board.get("name")).toUpperCase());
  },
};

test("An old board goes through every step that it missed, in order, and once", () => {
  const doc = newBoardDocument();
  const steps = [titleBecomesName, nameIsLoud];
  expect(migrate(doc, [titleBecomesName])).toEqual(["title-becomes-name"]);
  expect(migrate(doc, steps)).toEqual(["name-is-loud"]);
  expect(migrate(doc, steps)).toEqual([]);
  expect(boardParts(doc).board.get("name")).toBe("DE WATERKANT");
  expect(boardParts(doc).board.get("v")).toBe(99);
});

test("A board of this version is left alone, without an update", () => {
  const doc = newBoardDocument();
  let updates = 0;
  doc.on("update", () => updates++);
  expect(migrate(doc)).toEqual([]);
  expect(updates).toBe(0);
});

test("A board made by a newer program, or no board at all, is not touched", () => {
  const doc = newBoardDocument();
  boardParts(doc).board.set("v", 100);
  expect(() => migrate(doc)).toThrow("version 100");
  expect(() => migrate(new Y.Doc())).toThrow("holds no board");
});

test("The steps are numbered without gaps up to the version that new boards get", () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(
    Array.from({ length: DOCUMENT_VERSION - 1 }, (_, n) => n + 2),
  );
});

test("A board of the first version is kept a year, as it was told to nobody how long", () => {
  const doc = newBoardDocument();
  boardParts(doc).board.delete("keepDays");
  boardParts(doc).board.set("v", 1);
  expect(migrate(doc)).toContain("boards-are-kept-so-many-days");
  expect(boardParts(doc).board.get("keepDays")).toBe(365);
});

test("A board of before there were circles has none, and remembers no saved moment", () => {
  const doc = newBoardDocument();
  const { board } = boardParts(doc);
  for (const key of ["circles", "circlesHere", "saved"]) board.delete(key);
  const line = { from: "soup", to: "bread", word: null };
  applyChanges(
    doc,
    [card("soup"), card("bread")].map((each) => ({ type: "card-put", card: each })),
    COMMAND,
  );
  boardParts(doc).connections.set("l1", line); // drawn before lines had a time
  board.set("v", 5);
  expect(migrate(doc)).toContain("circles-and-what-grew");
  const { board: read, quarantined } = readBoard(doc);
  expect([read.circles, read.circlesHere, read.saved, quarantined.size]).toEqual([[], [], null, 0]);
  expect([...read.connections.values()]).toEqual([{ id: "l1", ...line }]);
});

test("A board of before there were evenings in steps keeps its steps, open, in their own words", () => {
  const doc = newBoardDocument();
  const { board, steps } = boardParts(doc);
  for (const key of Object.keys(QUIET_MEETING)) board.delete(key);
  for (const [id, step] of [...steps.entries()]) {
    const { minutes, verbs, fields, dots, names, words } = step as Step;
    steps.set(id, { id, words, minutes, verbs, fields, dots, names });
  }
  board.set("v", 2);
  const before = newBoardDocument();
  expect(migrate(doc)[0]).toBe("evenings-in-steps");
  expect(readBoard(doc)).toEqual(readBoard(before));
});

test("A board of before walls had a look is warm and lively, and no part of it is in the light", () => {
  const doc = newBoardDocument();
  for (const key of ["part", "look", "motion", "lines", "turned"]) boardParts(doc).board.delete(key);
  boardParts(doc).board.set("v", 6);
  expect(migrate(doc)[0]).toBe("a-wall-has-a-look-and-shows-a-part");
  expect(readBoard(doc)).toEqual(readBoard(newBoardDocument()));
});

test("A board of before walls looked back shows itself", () => {
  const doc = newBoardDocument();
  boardParts(doc).board.delete("lookBack");
  boardParts(doc).board.set("v", 8);
  expect(migrate(doc)[0]).toBe("a-wall-looks-back");
  expect(readBoard(doc)).toEqual(readBoard(newBoardDocument()));
});

test("A board of before there were pitches has none, no groups and an empty worksheet, and its steps offer no answers", () => {
  const doc = newBoardDocument();
  const { board, steps } = boardParts(doc);
  for (const key of ["floor", "word", "help", "queue", "groups", "mostAtTable", "polls", "tableOf"])
    board.delete(key);
  for (const [id, step] of [...steps.entries()]) {
    const { options: _, ...before } = step as Step;
    steps.set(id, before);
  }
  board.set("v", 9);
  expect(migrate(doc)[0]).toBe("pitches-groups-and-worksheets");
  expect(readBoard(doc)).toEqual(readBoard(newBoardDocument()));
});

test("A board of before there were pictures has none", () => {
  const doc = newBoardDocument();
  boardParts(doc).board.delete("picture");
  boardParts(doc).board.set("v", 4);
  expect(migrate(doc)[0]).toBe("a-picture-may-lie-under-the-cards");
  expect(readBoard(doc)).toEqual(readBoard(newBoardDocument()));
});

test("A board of before wishes came true keeps its cards as they were, and nothing on it is fulfilled", () => {
  const doc = newBoardDocument();
  applyChanges(doc, [{ type: "card-put", card: card("sea") }], COMMAND);
  boardParts(doc).board.set("v", 7);
  expect(migrate(doc)[0]).toBe("a-wish-may-be-fulfilled");
  expect(readBoard(doc).board.cards.get(cardId("sea"))).toEqual(card("sea"));
});

test("A board of when all was written reads as a new one, which leaves out what is usual; what differs is written", () => {
  const doc = newBoardDocument();
  const { board } = boardParts(doc);
  expect(Object.keys(USUAL_VALUES).filter((key) => board.has(key))).toEqual([]);
  for (const [key, value] of Object.entries(USUAL_VALUES)) board.set(key, value);
  board.set("v", 10);
  expect(migrate(doc)).toEqual(["what-is-usual-is-not-written"]);
  expect(readBoard(doc)).toEqual(readBoard(newBoardDocument()));
  board.set("door", "closed");
  expect(readBoard(doc).board.door).toBe("closed");
});
