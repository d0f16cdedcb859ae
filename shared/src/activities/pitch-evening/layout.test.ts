import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { BoardId, CardKindId, FieldId, GroupId } from "../../board/ids.ts";
import { newStep } from "../../board/Step.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { contains, overlap } from "../boxGeometry.ts";
import { boardWith, newCard, withCard } from "../exampleBoard.ts";
import { laidBox } from "../laidBox.ts";
import { harvestFields, idea, parking, pitch, pitches } from "./cards.ts";
import { pitchEvening } from "./index.ts";

const HALL = boardWith(pitchEvening, []);
const TABLE: Board = { ...HALL, tableOf: { evening: "e" as BoardId, group: "g" as GroupId } };

function withCards(
  board: Board,
  count: number,
  kind: CardKindId,
  field: FieldId | null,
  text: string,
): Board {
  let all = board;
  for (let i = 0; i < count; i++) {
    const one = newCard(pitchEvening, `${kind}-${i}`, seededRandom(i));
    all = withCard(pitchEvening, all, { ...one, kind, field, text }, i);
  }
  return all;
}

function boxes(board: Board) {
  return [...board.cards.values()].map((card) => laidBox(pitchEvening, card));
}

function covering(board: Board) {
  const all = boxes(board);
  return all.filter((box, i) => all.some((other, j) => j < i && overlap(box, other)));
}

test("fifteen pitches lie in rows on their sheet, each with room for its line, and the camera stays", () => {
  const board = withCards(HALL, 15, pitch.id, pitches.id, "Soep voor de hele straat");
  const { bounds, fields } = pitchEvening.layout(board);
  expect(bounds).toEqual(pitchEvening.layout(HALL).bounds);
  const sheet = fields.find(({ id }) => id === pitches.id);
  expect(boxes(board).every((box) => sheet !== undefined && contains(sheet.box, box))).toBe(true);
  expect(covering(board)).toEqual([]);
  expect(new Set(boxes(board).map(({ h }) => h))).toEqual(new Set([170]));
});

test("the first pitch lies where reading begins, and the next beside it", () => {
  const [first, second] = boxes(withCards(HALL, 2, pitch.id, pitches.id, "Soep"));
  expect(first?.y).toBeLessThan(240);
  expect(second?.x).toBeGreaterThan(first?.x ?? 0);
  expect(Math.abs((second?.y ?? 0) - (first?.y ?? 0))).toBeLessThan(10);
});

test("columns for the harvest are there as soon as a step asks for them", () => {
  expect(pitchEvening.layout(HALL).fields.map(({ id }) => id)).toEqual([pitches.id, parking.id]);
  const asks = newStep("harvest", { fields: harvestFields.map(({ id }) => id) });
  const { fields } = pitchEvening.layout({ ...HALL, steps: [asks], currentStep: asks.id });
  for (const { id } of harvestFields) expect(fields.map((field) => field.id)).toContain(id);
});

test("at a group's table its pitch lies beside an open table, and ideas in the middle of that", () => {
  const alone = withCards(TABLE, 1, pitch.id, pitches.id, "Soep voor de hele straat");
  const board = withCards(alone, 5, idea.id, null, "Een lange tafel");
  const sheet = pitchEvening.layout(board).fields.find(({ id }) => id === pitches.id);
  expect(sheet?.box.w).toBeLessThan(500);
  for (const { x, y, w, h } of boxes(board).slice(1)) {
    expect(Math.abs(x + w / 2 - 700)).toBeLessThan(400);
    expect(Math.abs(y + h / 2 - 545)).toBeLessThan(250);
  }
});

test.each([1, 2, 3])("however full, no sheet of hall or table ever touches another (seed %i)", (seed) => {
  for (const empty of [HALL, TABLE]) {
    let board = empty;
    for (let i = 0; i < 250; i++) {
      board = withCard(
        pitchEvening,
        board,
        newCard(pitchEvening, `c-${i}`, seededRandom(seed * 1000 + i)),
        i,
      );
    }
    const { fields, bounds } = pitchEvening.layout(board);
    expect(covering(board)).toEqual([]);
    const sheets = fields.map(({ box }) => box);
    expect(sheets.filter((box, i) => sheets.some((other, j) => j < i && overlap(box, other)))).toEqual([]);
    for (const box of boxes(board)) expect(contains(bounds, box)).toBe(true);
    const loose = [...board.cards.values()].filter(({ field }) => field === null);
    const onSheets = loose.filter((card) =>
      sheets.some((sheet) => overlap(sheet, laidBox(pitchEvening, card))),
    );
    expect(onSheets).toEqual([]);
  }
});
