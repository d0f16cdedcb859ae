import { expect, test } from "vitest";
import { PLAIN_PAGE } from "../board/HarvestPage.ts";
import type { ActivityId, CardId } from "../board/ids.ts";
import { boardWith } from "./exampleBoard.ts";
import { examplePitches } from "./examplePitches.ts";
import { activityOf } from "./registry.ts";
import { storiesOf } from "./stories.ts";

const evening = activityOf({ activity: "pitch-evening" as ActivityId });

test("Stories come in the order that was laid, the first time a card is named in it; then as they came", () => {
  const order = ["c-2", "c-0", "c-2", "c-gone"] as CardId[];
  const board = { ...boardWith(evening, examplePitches(4)), page: { ...PLAIN_PAGE, order } };
  expect(storiesOf(board).stories.map(({ lead }) => lead.id)).toEqual(["c-2", "c-0", "c-1", "c-3"]);
});
