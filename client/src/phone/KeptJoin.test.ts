import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { forgetJoin, type KeptJoin, keepJoin, keptJoin } from "./KeptJoin.ts";
import { memoryShelf } from "./memoryShelf.ts";

const join: KeptJoin = { boardId: "bord" as BoardId, token: "geheim", language: "nl", name: "Noor" };

test("somebody who scanned the QR comes back by the typed code, and the other way round", () => {
  const shelf = memoryShelf();
  keepJoin(shelf, "482913-k7m2p9xq", join);
  expect(keptJoin(shelf, "482913")).toEqual(join);
  expect(keptJoin(shelf, "482 913")).toEqual(join);
  expect(keptJoin(shelf, "٤٨٢.٩١٣")).toEqual(join);
  forgetJoin(shelf, "482913");
  expect(keptJoin(shelf, "482913-k7m2p9xq")).toBeNull();
});

test("codes of eight characters in two groups are told apart by both", () => {
  const shelf = memoryShelf();
  keepJoin(shelf, "k7m2-p9xq-wxyz2345", join);
  expect(keptJoin(shelf, "K7M2P9XQ")).toEqual(join);
  expect(keptJoin(shelf, "k7m2-p9xr")).toBeNull();
});

test("another code is another board", () => {
  const shelf = memoryShelf();
  keepJoin(shelf, "482913", join);
  expect(keptJoin(shelf, "482914")).toBeNull();
});
