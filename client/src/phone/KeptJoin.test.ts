import type { BoardId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { freshKeptAs, type KeptJoin, keepJoins, keptJoins } from "./KeptJoin.ts";
import { memoryShelf } from "./memoryShelf.ts";

const boardId = "bord" as BoardId;
const noor: KeptJoin = {
  boardId,
  token: "geheim",
  participantId: "p-noor" as ParticipantId,
  language: "nl",
  name: "Noor",
  keptAs: "bord",
};
const oma: KeptJoin = { ...noor, token: "ander", name: null, keptAs: "bord.2" };

test("somebody who scanned the QR comes back by the typed code, and the other way round", () => {
  const shelf = memoryShelf();
  keepJoins(shelf, "482913-k7m2p9xq", [noor]);
  expect(keptJoins(shelf, "482913")).toEqual([noor]);
  expect(keptJoins(shelf, "482 913")).toEqual([noor]);
  expect(keptJoins(shelf, "٤٨٢.٩١٣")).toEqual([noor]);
  keepJoins(shelf, "482913", []);
  expect(keptJoins(shelf, "482913-k7m2p9xq")).toEqual([]);
});

test("codes of eight characters in two groups are told apart by both", () => {
  const shelf = memoryShelf();
  keepJoins(shelf, "k7m2-p9xq-wxyz2345", [noor]);
  expect(keptJoins(shelf, "K7M2P9XQ")).toEqual([noor]);
  expect(keptJoins(shelf, "k7m2-p9xr")).toEqual([]);
});

test("another code is another board", () => {
  const shelf = memoryShelf();
  keepJoins(shelf, "482913", [noor]);
  expect(keptJoins(shelf, "482914")).toEqual([]);
});

test("each person on a phone has a place of their own for what they write", () => {
  const shelf = memoryShelf();
  expect(freshKeptAs(boardId, [])).toBe("bord");
  expect(freshKeptAs(boardId, [noor])).toBe("bord.2");
  expect(freshKeptAs(boardId, [oma])).toBe("bord");
  keepJoins(shelf, "482913", [noor, oma]);
  expect(keptJoins(shelf, "482913")).toEqual([noor, oma]);
});

test("what an earlier version of the page kept is somebody still", () => {
  const shelf = memoryShelf();
  const { keptAs: _, participantId: __, ...before } = noor;
  shelf.set("join.482913", JSON.stringify(before));
  expect(keptJoins(shelf, "482913")).toEqual([{ ...noor, participantId: null }]);
});
