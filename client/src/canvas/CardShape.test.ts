import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type {
  ActivityId,
  CardId,
  CardKindId,
  FieldId,
  GroupId,
  PhotoName,
  SheetFieldId,
} from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { createTLStore, type TLPageId } from "@tldraw/tldraw";
import { expect, test } from "vitest";
import { cardPos, cardShape, cardShapeProps } from "./CardShape.ts";
import { CardShapeUtil } from "./CardShapeUtil.tsx";

const PAGE = "page:page" as TLPageId;
// As much of a board as a card's picture depends on.
const board = {
  activity: "asset-map" as ActivityId,
  language: "nl",
  picture: null as Board["picture"],
} as Board;
const baker: Card = {
  id: "baker" as CardId,
  kind: "place" as CardKindId,
  text: "Bakkerij",
  field: "places" as FieldId,
  pos: [400, 300],
  votes: 0,
  joined: 0,
  byline: null,
  addedAt: 0,
};

const bicycle = { thing: "bicycle", colour: "blue" } as const;
const group = { id: "g" as GroupId, pitch: "soup" as CardId, emblem: bicycle };
const evening = {
  ...board,
  activity: "pitch-evening",
  tableOf: null,
  groups: [{ ...group, people: 5, guests: 0, table: null }],
} as unknown as Board;
const line: Card = {
  ...baker,
  kind: "resident" as CardKindId,
  text: "Ik snij groente",
  field: "resident" as FieldId,
  byline: "Tafel blauwe fiets",
  brought: { group: group.id, field: "resident" as SheetFieldId, line: "abc" },
};

test("a card lies with its middle where the board says, as large as its words need", () => {
  const shape = cardShape(board, baker, PAGE);
  expect(cardPos(shape)).toEqual([400, 300]);
  expect(shape.props.h).toBeLessThan(
    cardShape(board, { ...baker, text: "Bakkerij ".repeat(12) }, PAGE).props.h,
  );
});

test("in its own field a card needs no picture of its kind, elsewhere it has one", () => {
  expect(cardShape(board, baker, PAGE).props.showsIcon).toBe(false);
  expect(cardShape(board, { ...baker, field: null }, PAGE).props.showsIcon).toBe(true);
  expect(cardShape(board, { ...baker, field: "groups" as FieldId }, PAGE).props.showsIcon).toBe(true);
});

test("a card on a picture of the neighbourhood is pinned, and shows its kind: there no field does", () => {
  const pinned = { ...board, picture: { photo: "f-plan" as PhotoName, width: 1600, height: 1200 } };
  const { picture } = activityOf(board).layout({ ...pinned, cards: new Map(), steps: [newStep("hang")] });
  if (picture === undefined) throw new Error("There is no picture");
  const pos = [picture.x + picture.w / 2, picture.y + picture.h / 2] as const;
  expect(cardShape(pinned, { ...baker, pos }, PAGE).props).toMatchObject({ isPinned: true, showsIcon: true });
  const below = [pos[0], picture.y + picture.h + 60] as const;
  const beside = cardShape(pinned, { ...baker, pos: below }, PAGE).props;
  expect(beside).toMatchObject({ isPinned: false, showsIcon: false });
});

test("a card with dots or hands lies above the bare ones", () => {
  const bare = cardShape(board, baker, PAGE).index;
  expect(cardShape(board, { ...baker, votes: 1 }, PAGE).index > bare).toBe(true);
  expect(cardShape(board, { ...baker, joined: 2 }, PAGE).index > bare).toBe(true);
});

test("of two cards with dots the higher lies on the lower, so that its dots are seen", () => {
  const card = (y: number) => cardShape(board, { ...baker, votes: 1, pos: [0, y] }, PAGE);
  const at = (y: number) => card(y).index;
  const places = [-100_000, -400, 0, 61, 62, 300, 100_000];
  expect(places.map(at)).toEqual(places.map(at).sort().reverse());
  const { schema } = createTLStore({ shapeUtils: [CardShapeUtil], bindingUtils: [] });
  for (const y of places) expect(() => schema.types.shape.validate(card(y))).not.toThrow();
});

test("the canvas's own check takes what we make of a card", () => {
  const { props } = cardShape(evening, { ...line, votes: 3 }, PAGE);
  for (const [name, value] of Object.entries(props)) {
    const check = cardShapeProps[name as keyof typeof cardShapeProps];
    expect(() => check.validate(value), name).not.toThrow();
  }
});

test("a kind of a newer version is not drawn, and says why", () => {
  expect(() => cardShape(board, { ...baker, kind: "dream" as CardKindId }, PAGE)).toThrow("unknown kind");
});

test("a line that a table told shows the picture of that table, and is cut a line higher for it", () => {
  const { props } = cardShape(evening, line, PAGE);
  expect(props.table).toEqual({ emblem: bicycle, words: "blauwe fiets" });
  const { brought: _, ...plain } = line;
  const written = cardShape(evening, plain, PAGE).props;
  expect(written.table).toBeNull();
  expect(props.h).toBeGreaterThan(written.h + 20);
  const gone = cardShape({ ...evening, groups: [] }, line, PAGE).props;
  expect(gone.table).toEqual({ emblem: null, words: "Tafel blauwe fiets" });
});
