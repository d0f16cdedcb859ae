import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { Box } from "../../board/Position.ts";
import { newStep } from "../../board/Step.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { agreement, agreements, NOTE } from "../agreements.ts";
import { contains, overlap } from "../boxGeometry.ts";
import { boardWith, boxesOf, exampleBoard, newCard, withCard } from "../exampleBoard.ts";
import { columns } from "./cards.ts";
import { pasOpDePlaats } from "./index.ts";

const EMPTY = boardWith(pasOpDePlaats, []);

function sheetsOf(board: Board): ReadonlyMap<string, Box> {
  return new Map(pasOpDePlaats.layout(board).fields.map(({ id, box }) => [id, box]));
}

function filled(count: number): Board {
  let board = EMPTY;
  for (let i = 0; i < count; i++) {
    const { kind, field } = columns[i % columns.length] ?? columns[0] ?? { kind: agreement, field: null };
    const card = { ...newCard(pasOpDePlaats, `card-${i}`, seededRandom(i)), text: "We lachen veel" };
    board = withCard(pasOpDePlaats, board, { ...card, kind: kind.id, field }, i);
  }
  return board;
}

test("three columns of one size stand beside each other, under the instruction and the join corner", () => {
  const { bounds, fields } = pasOpDePlaats.layout(EMPTY);
  expect(fields).toHaveLength(3);
  expect(new Set(fields.map(({ box: { y, w, h } }) => `${y} ${w} ${h}`)).size).toBe(1);
  expect(Math.min(...fields.map(({ box }) => box.y)) - bounds.y).toBeGreaterThanOrEqual(210);
});

test("the table is not wider than it must be, so that cards are large on a square wall too", () => {
  expect(pasOpDePlaats.layout(EMPTY).bounds.w).toBeLessThan(1800);
});

test("under each agreement there is room for when it is and who does it", () => {
  let board = EMPTY;
  for (let i = 0; i < 5; i++) {
    const one = newCard(pasOpDePlaats, `agreed-${i}`, seededRandom(i));
    board = withCard(pasOpDePlaats, board, { ...one, kind: agreement.id, field: agreements.id }, i);
  }
  const notes = boxesOf(pasOpDePlaats, board).map((box) => ({ ...box, h: box.h + NOTE }));
  expect(notes.filter((note, i) => notes.some((other, j) => j < i && overlap(note, other)))).toEqual([]);
  const sheet = sheetsOf(board).get(agreements.id);
  expect(notes.every((note) => sheet !== undefined && contains(sheet, note))).toBe(true);
});

test("thirty cards fit without the camera stepping back", () => {
  expect(pasOpDePlaats.layout(filled(30)).bounds).toEqual(pasOpDePlaats.layout(EMPTY).bounds);
});

test("agreements come to lie on a fourth sheet, there as soon as a step asks for them", () => {
  const step = newStep("look-back", { fields: [agreements.id] });
  const asked: Board = { ...EMPTY, steps: [step], currentStep: step.id };
  expect([...sheetsOf(asked).keys()].at(-1)).toBe(agreements.id);
  const card = {
    ...newCard(pasOpDePlaats, "one", seededRandom(1)),
    kind: agreement.id,
    field: agreements.id,
  };
  expect(sheetsOf(withCard(pasOpDePlaats, EMPTY, card, 1)).size).toBe(4);
});

test.each([1, 2, 3])("columns never touch, however full and however unequal (seed %i)", (seed) => {
  const boxes = [...sheetsOf(exampleBoard(pasOpDePlaats, 300, seed)).values()];
  expect(boxes.filter((box, i) => boxes.some((other, j) => j < i && overlap(box, other)))).toEqual([]);
});

test.each([0, 40, 150, 400])("with %i cards the columns stay clear of the instruction", (count) => {
  const board = exampleBoard(pasOpDePlaats, count, 5);
  const { bounds } = pasOpDePlaats.layout(board);
  const scale = Math.max(bounds.w / 1920, bounds.h / 990);
  for (const { y } of sheetsOf(board).values()) expect(y - bounds.y).toBeGreaterThanOrEqual(209 * scale);
});
