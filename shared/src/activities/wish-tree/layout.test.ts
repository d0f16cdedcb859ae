import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { overlap } from "../boxGeometry.ts";
import { boardWith, boxesOf, exampleBoard, laid, newCard, withCard } from "../exampleBoard.ts";
import { wishTree } from "./index.ts";

const WALL: Box = { x: 0, y: 0, w: 1920, h: 990 };
const LINE: Box = { x: 0, y: 0, w: 1220, h: 100 };
const INSTRUCTION: Box = { x: 0, y: 0, w: 620, h: 180 };
const CLOCK: Box = { x: 1225, y: 0, w: 200, h: 210 };
const JOIN_CORNER: Box = { x: 1460, y: 0, w: 460, h: 200 };

/** A tree as rooms make it: short wishes. */
function treeOf(count: number): Board {
  const wishes = [
    "De zee weer zien",
    "Samen koken op zondag",
    "Leren naaien",
    "Een bankje in de zon",
    "Licht bij het fietspad",
  ];
  let board = boardWith(wishTree, []);
  for (let i = 0; i < count; i++) {
    const card = {
      ...newCard(wishTree, `wish-${i}`, seededRandom(i)),
      text: wishes[i % wishes.length] ?? "",
    };
    board = withCard(wishTree, board, card, i);
  }
  return board;
}

/** Where a box is on a wall of 1920 by 990 whose camera shows the bounds. */
function onWall(bounds: Box, box: Box): Box {
  const scale = bounds.w / WALL.w;
  return { x: (box.x - bounds.x) / scale, y: (box.y - bounds.y) / scale, w: box.w / scale, h: box.h / scale };
}

test("the tree is whole before there is a wish", () => {
  const { bounds, parts } = wishTree.layout(boardWith(wishTree, []));
  expect(bounds).toEqual(WALL);
  const fills = parts.flatMap((part) => (part.part === "sheet" ? [part.fill] : []));
  expect(new Set(fills)).toEqual(
    new Set(["kruin-diep", "kruin", "gras", "hout-diep", "hout", "kaart-groen"]),
  );
});

test("each wish hangs on a twig of its own", () => {
  const twigs = (count: number) => {
    const stroke = wishTree
      .layout(treeOf(count))
      .parts.find((part) => part.part === "stroke" && part.tint === "hout");
    return stroke?.part === "stroke" ? stroke.path.split("M").length - 1 : -1;
  };
  expect([0, 1, 30, 150].map(twigs)).toEqual([0, 1, 30, 150]);
});

test("three wishes hang far apart, around the middle", () => {
  const boxes = boxesOf(wishTree, treeOf(3));
  const apart = boxes.slice(1).map((box, i) => Math.abs(box.x - (boxes[i]?.x ?? 0)));
  for (const distance of apart) expect(distance).toBeGreaterThan(400);
});

test("thirty wishes can still be read from the back of the room", () => {
  const { bounds } = wishTree.layout(treeOf(30));
  expect((34 * WALL.w) / bounds.w).toBeGreaterThanOrEqual(31);
});

test.each([
  ["3 short wishes", treeOf(3)],
  ["30 short wishes", treeOf(30)],
  ["400 short wishes", treeOf(400)],
  ["20 wishes of all lengths", exampleBoard(wishTree, 20, 1)],
  ["100 wishes of all lengths", exampleBoard(wishTree, 100, 2)],
])("%s leave room for the instruction, the clock and the join corner", (_, board) => {
  const { bounds } = wishTree.layout(board);
  expect(bounds.w / bounds.h).toBeCloseTo(WALL.w / WALL.h);
  const covering = boxesOf(wishTree, board)
    .map((box) => onWall(bounds, box))
    .filter((box) => [LINE, INSTRUCTION, CLOCK, JOIN_CORNER].some((kept) => overlap(box, kept)));
  expect(covering).toEqual([]);
});

test("a wish that a hand lays far away stays in view and does not stretch the tree", () => {
  const stray = laid(newCard(wishTree, "stray", seededRandom(4)), [5000, 300]);
  const tree = (board: Board) => wishTree.layout(board).parts.filter(({ part }) => part === "sheet");
  const board = boardWith(wishTree, [stray]);
  expect(tree(board)).toEqual(tree(boardWith(wishTree, [])));
  const { bounds } = wishTree.layout(board);
  expect(bounds.x + bounds.w).toBeGreaterThan(5000);
});

test.each([1, 2, 3])(
  "the tree grows in few steps and never shrinks as wishes of all lengths come (seed %i)",
  (seed) => {
    const cards = [...exampleBoard(wishTree, 120, seed).cards.values()];
    const widths = cards.map((_, i) => wishTree.layout(boardWith(wishTree, cards.slice(0, i + 1))).bounds.w);
    expect(widths).toEqual(widths.toSorted((one, other) => one - other));
    expect(new Set(widths).size).toBeLessThan(25);
  },
);

test("for each wish that came true a flower lies in the grass, in view, and as more come it stays where it lies", () => {
  const tree = treeOf(8);
  const flowers = (fulfilled: number) => {
    const cards = [...tree.cards.values()].map((card, n) =>
      n < fulfilled ? { ...card, fulfilled: { at: n } } : card,
    );
    const hearts = wishTree
      .layout(boardWith(wishTree, cards))
      .parts.findLast((part) => part.part === "sheet");
    return hearts?.part === "sheet" && hearts.fill === "zon" ? hearts.path.split("Z").slice(0, -1) : [];
  };
  expect([0, 1, 8].map((count) => flowers(count).length)).toEqual([0, 1, 8]);
  expect(flowers(8).slice(0, 3)).toEqual(flowers(3));
});
