import type { ActivityId, BoardId } from "@buurtbord/shared/board/ids.ts";
import { beforeEach, expect, test, vi } from "vitest";
import { forgetBoard, keepBoard, keptBoard, keptBoards } from "./keptBoards.ts";

const street = { id: "street" as BoardId, title: "Straat", activity: "wish-tree" as ActivityId };

/** A browser's storage, as far as it is used here. */
function dummyStorage() {
  const kept = new Map<string, string>();
  return {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  };
}

beforeEach(() => {
  vi.stubGlobal("localStorage", dummyStorage());
});

test("a board is found again, the last opened first", () => {
  keepBoard({ ...street, facilitatorToken: "secret", lastOpened: 1 });
  keepBoard({ id: "square" as BoardId, title: "Plein", lastOpened: 2 });
  expect(keptBoards().map(({ title }) => title)).toEqual(["Plein", "Straat"]);
});

test("a second link of the same board is kept beside the first", () => {
  keepBoard({ ...street, facilitatorToken: "secret", lastOpened: 1 });
  keepBoard({ id: street.id, screenToken: "wall", lastOpened: 2 });
  expect(keptBoard(street.id)).toEqual({
    ...street,
    facilitatorToken: "secret",
    screenToken: "wall",
    tableToken: null,
    lastOpened: 2,
  });
});

test("a board that is forgotten is gone from this browser", () => {
  keepBoard({ ...street, lastOpened: 1 });
  forgetBoard(street.id);
  expect(keptBoards()).toEqual([]);
});

test("what an older or damaged page left behind does no harm", () => {
  localStorage.setItem("buurtbord.boards", "{not json");
  expect(keptBoards()).toEqual([]);
  localStorage.setItem("buurtbord.boards", '{"a": 5}');
  expect(keptBoards()).toEqual([]);
});
