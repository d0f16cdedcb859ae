import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import type { CardId, ConnectionId } from "../board/ids.ts";
import { assetMap } from "./asset-map/index.ts";
import { boardWith, laid } from "./exampleBoard.ts";
import { ideaBoard } from "./idea-board/index.ts";
import { isLinking } from "./isLinking.ts";

const card = (id: string, kind: string): Card =>
  laid({ id: id as CardId, kind: kind as never, field: null, text: id }, [0, 0]);

test("a line with an organisation at one end links; between two of them, or between neighbours, it does not", () => {
  const cards = [
    card("soup", "talent"),
    card("choir", "group"),
    card("library", "organisation"),
    card("police", "organisation"),
  ];
  const links = (from: string, to: string, activity = assetMap) =>
    isLinking(boardWith(activity, cards), {
      id: "line" as ConnectionId,
      from: from as CardId,
      to: to as CardId,
      word: null,
    });
  expect([links("soup", "library"), links("library", "choir")]).toEqual([true, true]);
  expect([links("soup", "choir"), links("library", "police"), links("soup", "gone")]).toEqual([
    false,
    false,
    false,
  ]);
  expect(links("soup", "library", ideaBoard)).toBe(false);
});
