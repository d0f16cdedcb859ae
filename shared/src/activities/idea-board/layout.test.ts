import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { contains, overlap } from "../boxGeometry.ts";
import { boardWith, boxesOf, exampleBoard, newCard, withCard } from "../exampleBoard.ts";
import { idea, parking } from "./cards.ts";
import { ideaBoard } from "./index.ts";

function ideas(count: number): Board {
  let board = boardWith(ideaBoard, []);
  for (let i = 0; i < count; i++) {
    const card = {
      ...newCard(ideaBoard, `idea-${i}`, seededRandom(i)),
      kind: idea.id,
      text: "Film in het park",
      field: null,
    };
    board = withCard(ideaBoard, board, card, i);
  }
  return board;
}

function sheetOf(board: Board): Box {
  const [sheet] = ideaBoard.layout(board).fields;
  if (sheet === undefined) throw new Error("No parking sheet");
  return sheet.box;
}

test("an empty table has only the parking sheet, in its lower right corner", () => {
  const { bounds, fields } = ideaBoard.layout(boardWith(ideaBoard, []));
  expect(bounds).toEqual({ x: 0, y: 0, w: 1920, h: 990 });
  expect(fields.map(({ id }) => id)).toEqual([parking.id]);
  expect(sheetOf(boardWith(ideaBoard, [])).x).toBeGreaterThan(960);
});

test("five ideas lie in the middle of the open table", () => {
  for (const { x, y, w, h } of boxesOf(ideaBoard, ideas(5))) {
    expect(Math.abs(x + w / 2 - 700)).toBeLessThan(400);
    expect(Math.abs(y + h / 2 - 545)).toBeLessThan(200);
  }
});

test("twenty ideas fit without the camera stepping back", () => {
  expect(ideaBoard.layout(ideas(20)).bounds.w).toBe(1920);
});

test.each([1, 2, 3])(
  "no idea ever lies on the parking sheet, and no complaint beside it (seed %i)",
  (seed) => {
    const board = exampleBoard(ideaBoard, 250, seed);
    const sheet = sheetOf(board);
    const cards = [...board.cards.values()];
    for (const [i, box] of boxesOf(ideaBoard, board).entries()) {
      if (cards[i]?.field === parking.id) expect(contains(sheet, box)).toBe(true);
      else expect(overlap(sheet, box)).toBe(false);
    }
  },
);

test("a complaint that a hand lays in the middle does not bring the sheet along", () => {
  const card = { ...newCard(ideaBoard, "stray", seededRandom(3)), kind: idea.id, field: parking.id };
  const board = boardWith(ideaBoard, [
    { ...card, pos: [500, 500], votes: 0, joined: 0, byline: null, addedAt: 0 },
  ]);
  expect(sheetOf(board)).toEqual(sheetOf(boardWith(ideaBoard, [])));
});
