import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { mergeableWith, mergingOf } from "./whatMerges.ts";

function failed(): never {
  throw new Error("There is an idea board");
}

function card(id: string, text: string, values: Partial<Card> = {}): Card {
  const bare = { field: null, pos: [0, 0], votes: 0, joined: 0, byline: null, addedAt: 1 } as const;
  return { id: id as CardId, kind: "idea" as CardKindId, text, ...bare, ...values };
}

const [ideaBoard = failed()] = activities.filter(({ id }) => id === "idea-board");

const soup = card("soup", "Soep");
const soep = card("soep", " soep! ", { addedAt: 2 });
const bread = card("bread", "Brood", { votes: 2, addedAt: 3 });
const other = card("other", "Soep", { kind: "agreement" as CardKindId });
const NONE = new Set<CardId>();

test("What says the same is offered first, other cards of that kind after it, and nothing that is still to be looked at", () => {
  const board = boardWith(ideaBoard, [soup, soep, bread, other]);
  expect(mergeableWith(board, soup, NONE)).toEqual({ same: [soep], others: [bread] });
  expect(mergeableWith(board, soup, new Set([soep.id]))).toEqual({ same: [], others: [bread] });
  expect(mergeableWith(board, soup, new Set([soup.id]))).toEqual({ same: [], others: [] });
});

test("Of the chosen cards the one stays that most people stand behind, else the oldest", () => {
  expect(mergingOf([soep, soup], NONE)).toEqual({ into: soup.id, cards: [soep.id] });
  expect(mergingOf([soep, soup, bread], NONE)).toEqual({ into: bread.id, cards: [soup.id, soep.id] });
  expect(mergingOf([soup], NONE)).toBe(null);
  expect(mergingOf([soup, other], NONE)).toBe(null);
  expect(mergingOf([soup, soep], new Set([soep.id]))).toBe(null);
});
