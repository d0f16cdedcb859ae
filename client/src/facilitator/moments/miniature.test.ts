import { boardWith, exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardKindId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { miniature } from "./miniature.ts";

test.each(activities.map((activity) => [activity.id, activity] as const))(
  "%s: every card is one piece of paper within the frame, and all of a colour are one path",
  (_, activity) => {
    const board = exampleBoard(activity, 200, 7);
    const { frame, cards } = miniature(board);
    const pieces = cards.flatMap(({ path }) => [...path.matchAll(/M(-?\d+) (-?\d+)h/g)]);
    expect(pieces).toHaveLength(board.cards.size);
    expect(cards.length).toBeLessThan(8);
    for (const [, x, y] of pieces) {
      expect(Number(x)).toBeGreaterThanOrEqual(frame.x - 1);
      expect(Number(y)).toBeGreaterThanOrEqual(frame.y - 1);
    }
  },
);

test("a card of a kind that this page does not know is left out, and the rest is there", () => {
  const [activity] = activities;
  if (activity === undefined) throw new Error("No activity");
  const [known, newer] = [...exampleBoard(activity, 2, 1).cards.values()];
  const cards = [known, { ...newer, kind: "hologram" as CardKindId }] as Card[];
  expect(miniature(boardWith(activity, cards)).cards.map(({ path }) => path.split("M").length)).toEqual([2]);
});

test("a wish that came true has another colour than a wish", () => {
  const tree = activities.find(({ id }) => id === "wish-tree");
  if (tree === undefined) throw new Error("No wish tree");
  const [wish, other] = [...exampleBoard(tree, 2, 1).cards.values()];
  const cards = [wish, { ...other, fulfilled: { at: 1 } }] as Card[];
  expect(miniature(boardWith(tree, cards)).cards.map(({ fill }) => fill)).toEqual([
    "kaart-groen",
    "kaart-roze",
  ]);
});
