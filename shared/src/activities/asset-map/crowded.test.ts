import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { CardId, FieldId } from "../../board/ids.ts";
import { LIMITS } from "../../board/limits.ts";
import { isPosition } from "../../board/Position.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { contains, overlap, withMargin } from "../boxGeometry.ts";
import { boardWith, boxesOf, laid, newCard } from "../exampleBoard.ts";
import { sheetBoxes } from "../Ground.ts";
import { withPlaces } from "../messyBoard.ts";
import { tidied } from "../tidied.ts";
import { blockKinds } from "./cards.ts";
import { assetMap } from "./index.ts";

/** How much of what people bring goes to each of the five fields. */
type Shares = readonly [number, number, number, number, number];

const ALL_EVEN: Shares = [1, 1, 1, 1, 1];
const FULL: readonly (readonly [string, Shares])[] = [
  ["talents", [1, 0, 0, 0, 0]],
  ["groups", [0, 1, 0, 0, 0]],
  ["places", [0, 0, 0, 1, 0]],
  ["stories", [0, 0, 0, 0, 1]],
  ["all five", ALL_EVEN],
  ["all but the stories", [1, 1, 1, 1, 0]],
  ["stories and organisations", [0, 0, 1, 0, 1]],
];

/** A board on which cards came one by one; `watch` sees it after each. Quicker than a new board for each card. */
function filled(
  count: number,
  shares: Shares,
  seed: number,
  watch?: (board: Board, n: number) => void,
): Board {
  const random = seededRandom(seed);
  const cards = new Map<CardId, Card>();
  const board: Board = { ...boardWith(assetMap, []), cards };
  const total = shares.reduce((sum, share) => sum + share);
  for (let n = 0; n < count; n++) {
    let drawn = random() * total;
    const kind = blockKinds.find((_, i) => {
      drawn -= shares[i] ?? 0;
      return drawn < 0;
    });
    const field = assetMap.fields.find((each) => each.kind === kind?.id)?.id ?? null;
    const card = { ...newCard(assetMap, `card-${n}`, random), field };
    const its = kind === undefined ? card : { ...card, kind: kind.id };
    cards.set(card.id, laid(its, assetMap.place(board, its, n)));
    watch?.(board, n);
  }
  return board;
}

function sheetsOn(board: Board) {
  return assetMap.layout(board).fields.flatMap((field) => sheetBoxes(field));
}

function expectAllInTheirFields(board: Board): void {
  const { bounds, fields } = assetMap.layout(board);
  const boxes = boxesOf(assetMap, board);
  for (const [i, card] of [...board.cards.values()].entries()) {
    const box = boxes[i];
    const field = fields.find(({ id }) => id === card.field);
    if (box === undefined || field === undefined) throw new Error(`${card.id} lies nowhere`);
    expect(
      sheetBoxes(field).some((sheet) => contains(sheet, box)),
      card.id,
    ).toBe(true);
    expect(isPosition(card.pos)).toBe(true);
  }
  const sheets = sheetsOn(board);
  for (const sheet of sheets) expect(contains(bounds, sheet)).toBe(true);
  const wide = sheets.map((sheet) => withMargin(sheet, 10));
  expect(wide.filter((one, i) => wide.some((other, j) => j < i && overlap(one, other)))).toEqual([]);
}

test.each(
  FULL.flatMap(([name, shares]) =>
    [100, 300, 900].map((count) => ({ name, shares, count, seed: count + 7 })),
  ),
)(
  "$count cards, $name full: the table keeps about the shape of a wall (seed $seed)",
  ({ shares, count, seed }) => {
    const board = filled(count, shares, seed);
    expectAllInTheirFields(board);
    const { bounds } = assetMap.layout(board);
    expect(bounds.w / bounds.h).toBeGreaterThan(0.75);
    expect(bounds.w / bounds.h).toBeLessThan(3);
  },
);

test.each([1, 2, 3])("a card that comes moves no sheet, and makes at most one larger (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const shares = ALL_EVEN.map(() => random() + 0.05) as unknown as Shares;
  let before: readonly { readonly field: FieldId; readonly n: number; readonly box: object }[] = [];
  filled(260, shares, seed, (board) => {
    const { fields } = assetMap.layout(board);
    const after = fields.flatMap((field) => sheetBoxes(field).map((box, n) => ({ field: field.id, n, box })));
    const changed = before.filter(({ field, n, box }) => {
      const now = after.find((one) => one.field === field && one.n === n)?.box;
      if (now === undefined) throw new Error(`A sheet of ${field} went`);
      expect(contains(now, box as typeof now)).toBe(true);
      return JSON.stringify(now) !== JSON.stringify(box);
    });
    if (before.length > 0) expect(changed.length + after.length - before.length).toBeLessThanOrEqual(1);
    before = after;
  });
});

/** From farther no camera looks: pixels to a unit, as the canvas has it (fitCamera.ts). */
const FARTHEST_ZOOM = 0.02;

test("as many cards as a board holds can be seen on a wall, and so can many organisations alone", () => {
  const even = filled(LIMITS.cardsPerBoard, ALL_EVEN, 11);
  expectAllInTheirFields(even);
  const { bounds } = assetMap.layout(even);
  expect(bounds.w / bounds.h).toBeGreaterThan(1.2);
  expect(bounds.w / bounds.h).toBeLessThan(3);
  expect(bounds.w).toBeLessThan(1024 / FARTHEST_ZOOM);
  // Organisations, which leave room to the stories, become a band when they alone are so many.
  const organisations = assetMap.layout(filled(500, [0, 0, 1, 0, 0], 12)).bounds;
  expect(organisations.w / organisations.h).toBeLessThan(5);
}, 60_000);

test("stories beyond what fits between the others lie on a sheet of that name, also tidied, and nothing there invites", () => {
  const board = filled(60, [0, 0, 0, 0, 1], 5);
  for (const each of [board, withPlaces(board, tidied(board, { what: "all" }))]) {
    expectAllInTheirFields(each);
    const { fields, parts } = assetMap.layout(each);
    expect(fields.find(({ id }) => id === "stories")?.more).toHaveLength(1);
    const about = parts.flatMap((part) => ("field" in part && part.field === "stories" ? [part.part] : []));
    expect(about).toEqual(["heading", "heading"]);
  }
  const few = assetMap.layout(filled(5, [0, 0, 0, 0, 1], 5)).fields.find(({ id }) => id === "stories");
  expect(few?.more).toBeUndefined();
});

test("stories that were laid high between the talents and the organisations, before there was more room, still lie in their field", () => {
  const board = boardWith(assetMap, []);
  const story = { ...newCard(assetMap, "old", seededRandom(1)), text: "De watersnood" };
  const kind = blockKinds[4]?.id ?? story.kind;
  const field = assetMap.fields.find((each) => each.kind === kind)?.id ?? null;
  const old = laid({ ...story, kind, field }, [960, -9_000]);
  expectAllInTheirFields({ ...board, cards: new Map([[old.id, old]]) });
});
