import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { DrawnLine } from "@buurtbord/shared/board/Hand.ts";
import type { ActivityId, CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import {
  createTLStore,
  DrawShapeUtil,
  type Editor,
  TextShapeUtil,
  type TLPageId,
  type TLShape,
  type TLShapeId,
} from "@tldraw/tldraw";
import { beforeAll, expect, test, vi } from "vitest";
import type { BoardChanged, HandsInSight, LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { Arrivals } from "./Arrivals.ts";
import { BoardProjector, type ProjectedEditor } from "./BoardProjector.ts";
import { cardPos, cardShapeId, isCardShape } from "./CardShape.ts";
import { CardShapeUtil } from "./CardShapeUtil.tsx";

const PAGE = "page:page" as TLPageId;

beforeAll(() => {
  // tldraw's store tells its listeners once a frame.
  vi.stubGlobal("requestAnimationFrame", () => 0);
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

const idea = (name: string, pos: Position, kind = "idea"): Card => ({
  id: name as CardId,
  kind: kind as CardKindId,
  text: name,
  field: null,
  pos,
  votes: 0,
  joined: 0,
  byline: null,
  addedAt: 0,
});

/** Others' hands, as the test moves them. */
class DummyHands implements HandsInSight {
  #places: Readonly<Record<string, Position>> = {};
  #line: DrawnLine | undefined;
  #tell: (ids: ReadonlySet<string>) => void = () => {};

  show(places: Readonly<Record<string, Position>>, line: DrawnLine | undefined): void {
    const ids = [...Object.keys({ ...this.#places, ...places }), line?.id ?? this.#line?.id ?? "shape:none"];
    this.#places = places;
    this.#line = line;
    this.#tell(new Set(ids));
  }
  placeOf = (id: string) => this.#places[id];
  lineOf = (id: string) => (this.#line?.id === id ? this.#line : undefined);
  lines = () => (this.#line === undefined ? [] : [this.#line.id]);
  onChange(listener: (ids: ReadonlySet<string>) => void): () => void {
    this.#tell = listener;
    return () => {};
  }
}

/** A board under the test's hands. */
class DummyBoard implements LiveBoard {
  readonly cards = new Map<CardId, Card>();
  readonly freehand = new Map<string, unknown>();
  readonly hands = new DummyHands();
  // As much of a board as is projected.
  readonly board = {
    activity: "idea-board" as ActivityId,
    language: "nl",
    cards: this.cards,
  } as unknown as Board;
  #tellCards: (changed: BoardChanged) => void = () => {};
  #tellDrawings: (ids: ReadonlySet<string>) => void = () => {};

  put(...cards: readonly Card[]): void {
    for (const card of cards) this.cards.set(card.id, card);
    this.#tellCards({ cards: new Set(cards.map(({ id }) => id)), rest: false });
  }
  remove(id: string): void {
    this.cards.delete(id as CardId);
    this.#tellCards({ cards: new Set([id as CardId]), rest: false });
  }
  draw(id: string, record: unknown): void {
    if (record === undefined) this.freehand.delete(id);
    else this.freehand.set(id, record);
    this.#tellDrawings(new Set([id]));
  }
  onChange(listener: (changed: BoardChanged) => void): () => void {
    this.#tellCards = listener;
    return () => {};
  }
  onFreehand(listener: (ids: ReadonlySet<string>) => void): () => void {
    this.#tellDrawings = listener;
    return () => {};
  }
}

/** A canvas without a screen: tldraw's own store with its own checks. `inHand`: what is being dragged. */
function canvas(live: DummyBoard) {
  const store = createTLStore({
    shapeUtils: [CardShapeUtil, DrawShapeUtil, TextShapeUtil],
    bindingUtils: [],
  });
  const inHand: TLShapeId[] = [];
  const shapes = () => store.allRecords().filter((record): record is TLShape => record.typeName === "shape");
  const editor = {
    store,
    getCurrentPageId: () => PAGE,
    getCurrentPageShapeIds: () => new Set(shapes().map(({ id }) => id)),
    getSelectedShapeIds: () => inHand,
    getShape: (id: TLShapeId) => store.get(id),
    isIn: () => inHand.length > 0,
  } as unknown as ProjectedEditor;
  const frames: (() => void)[] = [];
  const arrivals = new Arrivals();
  const projector = new BoardProjector(editor as Editor, live, arrivals, (run) => frames.push(run));
  return {
    projector,
    store,
    inHand,
    frames,
    arriving: (name: string) => arrivals.of(name as CardId, performance.now()),
    frame: () => frames.splice(0).forEach((run) => void run()),
    names: () => shapes().map(({ id }) => id.replace("shape:card.", "")),
    placeOf: (name: string) => {
      const shape = store.get(cardShapeId(name as CardId));
      return shape !== undefined && isCardShape(shape) ? cardPos(shape) : undefined;
    },
  };
}

test("what is there at first lies there; what comes later arrives", () => {
  const live = new DummyBoard();
  live.put(idea("soup", [0, 0]));
  const { frame, names, arriving } = canvas(live);
  expect(names()).toEqual(["soup"]);
  expect(arriving("soup")).toBeNull();
  live.put(idea("cake", [300, 0]));
  frame();
  expect(names()).toEqual(["soup", "cake"]);
  expect(arriving("cake")).toEqual({ how: "alone" });
});

test("many changes before a picture are one change of the canvas", () => {
  const live = new DummyBoard();
  const { frame, frames, placeOf } = canvas(live);
  live.put(idea("soup", [0, 0]));
  live.put(idea("soup", [10, 0]));
  live.put(idea("cake", [300, 0]));
  live.put(idea("soup", [20, 0]));
  expect(frames).toHaveLength(1);
  frame();
  expect(placeOf("soup")).toEqual([20, 0]);
});

test("a card that was taken down is gone", () => {
  const live = new DummyBoard();
  live.put(idea("soup", [0, 0]), idea("cake", [300, 0]));
  const { frame, names } = canvas(live);
  live.remove("soup");
  frame();
  expect(names()).toEqual(["cake"]);
});

test("what cannot be drawn is left out with a reason, the rest is shown, and repaired it comes back", () => {
  const live = new DummyBoard();
  const { frame, names, projector } = canvas(live);
  live.put(idea("dream", [0, 0], "of-a-newer-version"), idea("lost", [1e300, 0]), idea("cake", [300, 0]));
  frame();
  expect(names()).toEqual(["cake"]);
  expect([...projector.quarantined.keys()]).toEqual(["shape:card.dream", "shape:card.lost"]);
  live.put(idea("lost", [600, 0]));
  frame();
  expect(names()).toEqual(["cake", "lost"]);
  expect(projector.quarantined.size).toBe(1);
});

test("a card in somebody's hand stays there while others change it", () => {
  const live = new DummyBoard();
  live.put(idea("soup", [0, 0]));
  const { frame, inHand, placeOf, store } = canvas(live);
  inHand.push(cardShapeId("soup" as CardId));
  live.put({ ...idea("soup", [500, 500]), votes: 3 });
  frame();
  expect(placeOf("soup")).toEqual([0, 0]);
  expect(store.get(cardShapeId("soup" as CardId))).toMatchObject({ props: { votes: 3 } });
});

test("a stroke is drawn and wiped; one that could hang the canvas never reaches it", () => {
  const live = new DummyBoard();
  const { frame, names } = canvas(live);
  const stroke = {
    id: "shape:stroke",
    typeName: "shape",
    type: "draw",
    parentId: PAGE,
    index: "a3",
    x: 0,
    y: 0,
    rotation: 0,
    isLocked: false,
    opacity: 1,
    meta: {},
    props: {
      segments: [{ type: "free", points: [{ x: 0, y: 0, z: 0.5 }] }],
      color: "black",
      fill: "none",
      dash: "draw",
      size: "m",
      isComplete: true,
      isClosed: false,
      isPen: false,
      scale: 1,
    },
  };
  live.draw("shape:stroke", stroke);
  live.draw("shape:loop", { ...stroke, id: "shape:loop", parentId: "shape:loop" });
  frame();
  expect(names()).toEqual(["shape:stroke"]);
  live.draw("shape:stroke", undefined);
  frame();
  expect(names()).toEqual([]);
});

test("a card in another's hand lies where that hand is, and a line that another draws can be touched by nobody", () => {
  const live = new DummyBoard();
  live.put(idea("soup", [0, 0]));
  const { frame, names, placeOf, store } = canvas(live);
  const line = { id: "shape:new", kind: "stroke", index: "a3", at: [5, 5], steps: [0, 0, 9, 9] } as const;
  live.hands.show({ soup: [40, 0] }, line);
  frame();
  expect(placeOf("soup")).toEqual([40, 0]);
  expect(store.get("shape:new" as TLShapeId)).toMatchObject({ isLocked: true, x: 5 });
  live.hands.show({}, undefined);
  frame();
  expect(placeOf("soup")).toEqual([0, 0]);
  expect(names()).toEqual(["soup"]);
});

test("a move that the board did not take is shown as the board has it", () => {
  const live = new DummyBoard();
  live.put(idea("soup", [0, 0]));
  const { frame, projector, placeOf, store } = canvas(live);
  const id = cardShapeId("soup" as CardId);
  store.update(id, (shape) => ({ ...shape, x: 900 }));
  projector.showAgain(["soup" as CardId]);
  frame();
  expect(placeOf("soup")).toEqual([0, 0]);
});
