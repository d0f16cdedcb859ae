import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import { PLAIN_PAGE } from "../board/HarvestPage.ts";
import type { ActivityId, CardId, CardKindId } from "../board/ids.ts";
import { boardWith } from "./exampleBoard.ts";
import { activityOf } from "./registry.ts";
import { storiesOf } from "./stories.ts";

const evening = activityOf({ activity: "pitch-evening" as ActivityId });

function pitches(count: number): readonly Card[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `c-${n}` as CardId,
    kind: "pitch" as CardKindId,
    text: `Plan ${n}`,
    field: null,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: n,
  }));
}

test("Stories come in the order that was laid, the first time a card is named in it; then as they came", () => {
  const order = ["c-2", "c-0", "c-2", "c-gone"] as CardId[];
  const board = { ...boardWith(evening, pitches(4)), page: { ...PLAIN_PAGE, order } };
  expect(storiesOf(board).stories.map(({ lead }) => lead.id)).toEqual(["c-2", "c-0", "c-1", "c-3"]);
});
