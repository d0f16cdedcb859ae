import { expect, test } from "vitest";
import type { CardId, CardKindId } from "../board/ids.ts";
import { beside } from "./beside.ts";
import { boardWith, laid } from "./exampleBoard.ts";
import { ideaBoard } from "./idea-board/index.ts";
import { covering, messyBoard, withPlaces } from "./messyBoard.ts";
import { activities } from "./registry.ts";
import { tidied } from "./tidied.ts";

test("in every activity a card can be laid beside any other, and lies on nothing there", () => {
  for (const activity of activities) {
    const messy = messyBoard(activity, 12, 7);
    const board = withPlaces(messy, tidied(messy, { what: "all" }));
    const cards = [...board.cards.values()];
    const [card] = cards;
    if (card === undefined) throw new Error("An empty board");
    for (const other of cards.slice(1)) {
      const pos = beside(board, card, other);
      const after = withPlaces(board, new Map([[card.id, pos]]));
      const touching = covering(after).filter((pair) => pair.split(" on ").includes(card.id));
      expect(touching, `${activity.id}: ${other.id}`).toEqual([]);
    }
  }
});

test("it lies close to the other", () => {
  const idea = (id: string, x: number) =>
    laid({ id: id as CardId, kind: "idea" as CardKindId, field: null, text: id }, [x, 500]);
  const board = boardWith(ideaBoard, [idea("soup", 300), idea("bench", 1_200)]);
  const [soup, bench] = [...board.cards.values()];
  if (soup === undefined || bench === undefined) throw new Error("An empty board");
  const [x, y] = beside(board, soup, bench);
  expect(Math.hypot(x - 1_200, y - 500)).toBeLessThan(300);
});
