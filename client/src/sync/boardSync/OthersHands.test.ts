import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { afterEach, expect, test } from "vitest";
import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates } from "y-protocols/awareness";
import type { BoardCopy } from "./BoardCopy.ts";
import { SpoiltBoard } from "./testing/SpoiltBoard.ts";

const soup = "soup" as CardId;
const LINE = { id: "shape:new", kind: "stroke", index: "a3", at: [0, 0], steps: [0, 0, 5, 5] } as const;

const copies: BoardCopy[] = [];
afterEach(() => {
  for (const copy of copies.splice(0)) copy.destroy();
});

/** Anna's and Bram's pages look at the same board; the wall hears both. */
function room() {
  const board = new SpoiltBoard();
  const [anna, bram, wall] = [board.copy(), board.copy(), board.copy()];
  copies.push(anna, bram, wall);
  const told: string[] = [];
  wall.hands.onChange((ids) => told.push(...ids));
  const show = (who: BoardCopy, hand: Hand | null) => {
    who.showHand(hand);
    const update = encodeAwarenessUpdate(who.awareness, [who.awareness.clientID]);
    for (const copy of [anna, bram, wall]) {
      if (copy !== who) applyAwarenessUpdate(copy.awareness, update, "server");
    }
  };
  const leaves = (who: BoardCopy) =>
    removeAwarenessStates(wall.awareness, [who.awareness.clientID], "server");
  return {
    board,
    anna,
    bram,
    wall,
    told,
    show,
    leaves,
    drags: (x: number): Hand => ({ moves: [[soup, x, 0]], draws: [] }),
  };
}

test("what a hand does is seen by others while it goes on, and no longer", () => {
  const { anna, wall, told, show, drags } = room();
  show(anna, drags(30));
  expect(wall.hands.placeOf(soup)).toEqual([30, 0]);
  expect(anna.hands.placeOf(soup)).toBeUndefined();
  show(anna, { moves: [], draws: [LINE] });
  expect(wall.hands.placeOf(soup)).toBeUndefined();
  expect([...wall.hands.lines()]).toEqual(["shape:new"]);
  show(anna, null);
  expect(wall.hands.lineOf("shape:new")).toBeUndefined();
  expect(told).toEqual([soup, "shape:new", soup, "shape:new"]);
});

test("somebody who is gone shows nothing, and takes nobody else's along", () => {
  const { anna, bram, wall, show, leaves, drags } = room();
  show(anna, { moves: [], draws: [LINE] });
  show(anna, { ...drags(1), draws: [LINE] });
  show(bram, drags(2));
  leaves(anna);
  expect(wall.hands.placeOf(soup)).toEqual([2, 0]);
  expect(wall.hands.lineOf("shape:new")).toBeUndefined();
});

test("what is written takes the place of what was shown, also when it is undone at once", () => {
  const { board, anna, wall, show, drags } = room();
  show(anna, { ...drags(30), draws: [LINE] });
  board.setOfCard(soup, "pos", [30, 0]);
  expect(wall.hands.placeOf(soup)).toBeUndefined();
  board.draw("shape:new", { id: "shape:new" });
  expect(wall.hands.lineOf("shape:new")).toBeUndefined();
  board.setOfCard(soup, "pos", [10, 20]);
  show(anna, { ...drags(30), draws: [LINE] });
  expect(wall.hands.placeOf(soup)).toBeUndefined();
});

test("two who drag one card: the latest news is seen, and both hands stay seen", () => {
  const { board, anna, bram, wall, show, drags } = room();
  show(anna, drags(1));
  show(bram, drags(2));
  expect(wall.hands.placeOf(soup)).toEqual([2, 0]);
  board.setOfCard(soup, "pos", [2, 0]);
  show(bram, null);
  show(anna, drags(3));
  expect(wall.hands.placeOf(soup)).toEqual([3, 0]);
});

test("a card that changes while it is dragged stays where the hand is", () => {
  const { board, anna, wall, show, drags } = room();
  show(anna, drags(30));
  board.setOfCard(soup, "votes", 3);
  expect(wall.hands.placeOf(soup)).toEqual([30, 0]);
});

test.each<[string, unknown]>([
  ["a word", "hand"],
  ["places beyond every screen", { moves: [[soup, 1e300, 0]], draws: [] }],
  ["too many moves", { moves: Array.from({ length: 51 }, (_, n) => [`c-${n}`, 0, 0]), draws: [] }],
  ["a line in a card's name", { moves: [], draws: [{ ...LINE, id: "shape:card.soup" }] }],
  ["a line of a newer kind", { moves: [], draws: [{ ...LINE, kind: "hologram" }] }],
  ["a line of 81 points", { moves: [], draws: [{ ...LINE, steps: Array(162).fill(1) }] }],
  ["no points", { moves: [], draws: [{ ...LINE, steps: [] }] }],
  ["half a hand", { moves: [[soup, 1, 1]] }],
])("a hand that is %s is not seen", (_what, hand) => {
  const { anna, wall, told, show } = room();
  show(anna, hand as Hand);
  expect(wall.hands.placeOf(soup)).toBeUndefined();
  expect(told).toEqual([]);
});
