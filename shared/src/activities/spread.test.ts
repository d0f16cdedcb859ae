import { describe, expect, test } from "vitest";
import type { Board } from "../board/Board.ts";
import type { CardId, CardKindId, FieldId } from "../board/ids.ts";
import type { Position } from "../board/Position.ts";
import { assetMap } from "./asset-map/index.ts";
import { contains } from "./boxGeometry.ts";
import { boardWith, laid } from "./exampleBoard.ts";
import { ideaBoard } from "./idea-board/index.ts";
import { boxesOn, covering, messyBoard, withPlaces } from "./messyBoard.ts";
import { activities } from "./registry.ts";
import { spread } from "./spread.ts";
import type { WhatToLay } from "./WhatToLay.ts";

const ALL: WhatToLay = { what: "all" };

function ideasAt(places: Readonly<Record<string, Position>>): Board {
  return boardWith(
    ideaBoard,
    Object.entries(places).map(([text, pos]) =>
      laid({ id: text as CardId, kind: "idea" as CardKindId, field: null, text }, pos),
    ),
  );
}

test("of a heap one card stays, and the others come to lie close round it", () => {
  const board = ideasAt({ a: [600, 500], b: [600, 500], c: [606, 504], d: [594, 497] });
  const places = spread(board, ALL);
  expect(places.size).toBe(3);
  const after = withPlaces(board, places);
  expect(covering(after)).toEqual([]);
  for (const [x, y] of places.values()) expect(Math.hypot(x - 600, y - 500)).toBeLessThan(300);
});

test("what lies apart stays where it is, and nothing comes to lie on it", () => {
  const board = ideasAt({ a: [600, 500], b: [610, 500], far: [400, 500] });
  const places = spread(board, ALL);
  expect(places.has("far" as CardId)).toBe(false);
  expect(covering(withPlaces(board, places))).toEqual([]);
});

test("only what was chosen moves, away from what was not", () => {
  const board = ideasAt({ a: [600, 500], b: [610, 500] });
  const places = spread(board, { what: "chosen", cards: ["b" as CardId] });
  expect([...places.keys()]).toEqual(["b"]);
  expect(covering(withPlaces(board, places))).toEqual([]);
});

test("a heap in a full field is laid apart within that field", () => {
  const talents = Array.from({ length: 14 }, (_, n) => `talent ${n}`).map((text) =>
    laid({ id: text as CardId, kind: "talent" as CardKindId, field: "talents" as FieldId, text }, [300, 300]),
  );
  const board = boardWith(assetMap, talents);
  const after = withPlaces(board, spread(board, ALL));
  expect(covering(after)).toEqual([]);
  const field = assetMap.layout(after).fields.find(({ id }) => id === "talents")?.box;
  for (const box of boxesOn(after).values()) expect(field !== undefined && contains(field, box)).toBe(true);
});

describe.each(activities)("$id", (activity) => {
  const boards = [2, 20, 80].flatMap((count) =>
    [1, 2].map((seed) => ({ count, seed, board: messyBoard(activity, count, seed) })),
  );

  test.each(boards)(
    "of $count cards none lies on another any more, once and for all (seed $seed)",
    ({ board }) => {
      const after = withPlaces(board, spread(board, ALL));
      expect(covering(after)).toEqual([]);
      expect(spread(after, ALL).size).toBe(0);
    },
  );
});
