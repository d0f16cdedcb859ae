import type { BoardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { kioskBoardFromPath, kioskToken } from "./kioskToken.ts";
import { memoryShelf } from "./memoryShelf.ts";

test("only the tablet's own address is one", () => {
  expect(kioskBoardFromPath("/k/4f2a")).toBe("4f2a");
  expect(kioskBoardFromPath("/m/482913")).toBeNull();
});

test("a tablet that is switched on again still knows its secret", () => {
  const shelf = memoryShelf();
  const board = "4f2a" as BoardId;
  expect(kioskToken(shelf, board, null)).toBeNull();
  expect(kioskToken(shelf, board, "secret")).toBe("secret");
  expect(kioskToken(shelf, board, null)).toBe("secret");
});
