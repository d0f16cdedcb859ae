import { expect, test } from "vitest";
import type { Board } from "../../board/Board.ts";
import type { Card } from "../../board/Card.ts";
import type { PhotoName } from "../../board/ids.ts";
import type { Box } from "../../board/Position.ts";
import { newStep } from "../../board/Step.ts";
import { seededRandom } from "../../paper/seededRandom.ts";
import { agreements } from "../agreements.ts";
import { contains, overlap, withMargin } from "../boxGeometry.ts";
import { boardWith, boxesOf, exampleBoard, laid, newCard, withCard } from "../exampleBoard.ts";
import { isPinned } from "../pinned.ts";
import { blockKinds, talents } from "./cards.ts";
import { assetMap } from "./index.ts";
import { PICTURE_AREA } from "./islands.ts";

const WALL: Box = { x: 0, y: 0, w: 1920, h: 990 };
const SHAPES_STAY_WITHIN = 10;

function islandsOf(board: Board): ReadonlyMap<string, Box> {
  return new Map(assetMap.layout(board).fields.map(({ id, box }) => [id, box]));
}

function touching(boxes: readonly Box[]): readonly Box[] {
  const wide = boxes.map((box) => withMargin(box, SHAPES_STAY_WITHIN));
  return wide.filter((box, i) => wide.some((other, j) => j < i && overlap(box, other)));
}

test("five islands fill the wall before there is a card", () => {
  const { bounds, fields } = assetMap.layout(boardWith(assetMap, []));
  expect(bounds).toEqual(WALL);
  expect(fields).toHaveLength(5);
  expect(touching(fields.map(({ box }) => box))).toEqual([]);
});

test("a dozen cards fit without the camera stepping back", () => {
  let board = boardWith(assetMap, []);
  for (let i = 0; i < 12; i++) {
    const { kind, field } = anyBlock(i);
    const card = { ...newCard(assetMap, `card-${i}`, seededRandom(i)), kind, field, text: "Haren knippen" };
    board = withCard(assetMap, board, card, i);
  }
  expect(assetMap.layout(board).bounds).toEqual(WALL);
});

test.each([1, 2, 3, 4, 5, 6])("islands never touch, however full and however unequal (seed %i)", (seed) => {
  const random = seededRandom(seed);
  const shares = assetMap.kinds.map(({ id }) => ({ id, share: random() }));
  const favourite = assetMap.kinds[seed % assetMap.kinds.length]?.id ?? talents.kind.id;
  const anyKind = () => {
    const kind = shares[Math.floor(random() * shares.length)];
    return kind !== undefined && random() < kind.share ? kind.id : favourite;
  };
  let board = boardWith(assetMap, []);
  const count = Math.floor(100 + random() * 400);
  for (let i = 0; i < count; i++) {
    const kind = anyKind();
    const field = assetMap.fields.find((each) => each.kind === kind)?.id ?? null;
    const card = { ...newCard(assetMap, `card-${i}`, random), kind, field };
    board = withCard(assetMap, board, card, i);
    if (i % 25 === 0) expect(touching([...islandsOf(board).values()]), `after ${i} cards`).toEqual([]);
  }
  expect(touching([...islandsOf(board).values()])).toEqual([]);
});

test.each([0, 30, 90, 300])(
  "with %i cards, islands stay clear of the instruction and the join corner",
  (count) => {
    const board = exampleBoard(assetMap, count, 9);
    const { bounds } = assetMap.layout(board);
    const scale = Math.max(bounds.w / WALL.w, bounds.h / WALL.h);
    const islands = islandsOf(board);
    for (const box of islands.values()) expect(box.y - bounds.y).toBeGreaterThanOrEqual(117 * scale);
    const organisations = islands.get("organisations");
    expect((organisations?.y ?? 0) - bounds.y).toBeGreaterThanOrEqual(209 * scale);
  },
);

test("a talent that a hand lays among the organisations stays in view and stretches nothing", () => {
  const card = newCard(assetMap, "stray", seededRandom(1));
  const board = boardWith(assetMap, [
    laid({ ...card, kind: talents.kind.id, field: talents.field }, [2600, 300]),
  ]);
  const empty = islandsOf(boardWith(assetMap, []));
  expect(islandsOf(board)).toEqual(empty);
  const [box] = boxesOf(assetMap, board);
  expect(box !== undefined && contains(assetMap.layout(board).bounds, box)).toBe(true);
});

test("an island stops inviting with its third card", () => {
  const invitations = (count: number) => {
    let board = boardWith(assetMap, []);
    for (let i = 0; i < count; i++) {
      const card = { ...newCard(assetMap, `card-${i}`, seededRandom(i)), text: "Haren knippen" };
      board = withCard(assetMap, board, { ...card, kind: talents.kind.id, field: talents.field }, i);
    }
    const { parts } = assetMap.layout(board);
    return parts.flatMap((part) => (part.part === "invitation" ? [part.field] : []));
  };
  expect(invitations(2)).toContain(talents.field);
  expect(invitations(3)).not.toContain(talents.field);
  expect(invitations(3)).toHaveLength(4);
});

test("a card without a field goes to the island of its kind", () => {
  const card = { ...newCard(assetMap, "loose", seededRandom(2)), kind: talents.kind.id, field: null };
  const board = withCard(assetMap, boardWith(assetMap, []), card, 1);
  const [box] = boxesOf(assetMap, board);
  const island = islandsOf(board).get(talents.field);
  expect(box !== undefined && island !== undefined && contains(island, box)).toBe(true);
});

function anyBlock(i: number): Pick<Card, "kind" | "field"> {
  const kind = blockKinds[(i * 7) % blockKinds.length]?.id ?? talents.kind.id;
  return { kind, field: assetMap.fields.find((each) => each.kind === kind)?.id ?? null };
}

test("agreements have their own island, there once a step asks for them, under the stories", () => {
  const empty = boardWith(assetMap, []);
  expect(islandsOf(empty).has("agreements")).toBe(false);
  const step = newStep("agree", { verbs: ["add", "join"], fields: [agreements.id] });
  const asked = { ...empty, steps: [step], currentStep: step.id };
  const boxes = islandsOf(asked);
  expect(boxes.size).toBe(6);
  expect(touching([...boxes.values()])).toEqual([]);
  expect(boxes.get("agreements")?.y).toBeGreaterThan(boxes.get("stories")?.y ?? Infinity);
});

const photo = { photo: "f-plan" as PhotoName, width: 1600, height: 1000 };

function fullWithPicture(count: number, seed: number): Board {
  const random = seededRandom(seed);
  let board: Board = { ...boardWith(assetMap, []), picture: photo };
  for (let i = 0; i < count; i++)
    board = withCard(assetMap, board, newCard(assetMap, `card-${i}`, random), i);
  return board;
}

test.each([
  [0, 1],
  [5, 2],
  [30, 3],
  [100, 4],
  [400, 5],
])(
  "with a picture and %i cards, islands touch neither each other nor the picture, and hold their cards (seed %i)",
  (count, seed) => {
    const board = fullWithPicture(count, seed);
    const { fields, picture, bounds } = assetMap.layout(board);
    if (picture === undefined) throw new Error("There is no picture");
    expect(touching([...fields.map(({ box }) => box), withMargin(picture, 16)])).toEqual([]);
    const boxes = boxesOf(assetMap, board);
    for (const [i, card] of [...board.cards.values()].entries()) {
      const field = fields.find(({ id }) => id === card.field);
      const box = boxes[i];
      expect(box !== undefined && field !== undefined && contains(field.box, box), card.id).toBe(true);
      expect(isPinned(board, card)).toBe(false);
    }
    for (const each of [...fields.map(({ box }) => box), picture]) expect(contains(bounds, each)).toBe(true);
  },
);

test("a picture is the largest thing on the table, and keeps its shape", () => {
  for (const [width, height] of [
    [1600, 1000],
    [800, 1600],
    [3000, 300],
    [40, 30],
  ] as const) {
    const { picture } = assetMap.layout({ ...boardWith(assetMap, []), picture: { ...photo, width, height } });
    if (picture === undefined) throw new Error("There is no picture");
    expect(contains(PICTURE_AREA, withMargin(picture, 16))).toBe(true);
    expect(picture.w / picture.h).toBeCloseTo(width / height, 1);
    const fills = Math.max(picture.w / (PICTURE_AREA.w - 32), picture.h / (PICTURE_AREA.h - 32));
    expect(fills).toBeCloseTo(1, 2);
  }
});

test("cards on the picture stretch no island", () => {
  const board = fullWithPicture(10, 6);
  const empty = new Map(
    assetMap.layout({ ...board, cards: new Map() }).fields.map(({ id, box }) => [id, box]),
  );
  const pinned: Board = {
    ...board,
    cards: new Map([...board.cards].map(([id, card]) => [id, { ...card, pos: [1000, 300] as const }])),
  };
  const after = new Map(assetMap.layout(pinned).fields.map(({ id, box }) => [id, box]));
  for (const [id, box] of empty) expect(after.get(id)).toEqual(box);
});
