import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { examplePitches } from "@buurtbord/shared/activities/examplePitches.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { storiesOf, toldOn } from "@buurtbord/shared/activities/stories.ts";
import { PLAIN_PAGE } from "@buurtbord/shared/board/HarvestPage.ts";
import type { ActivityId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";

const evening = activityOf({ activity: "pitch-evening" as ActivityId });

/** Milliseconds of processor time for an evening of so many pitches, laid in an order of one's own, half left out. */
function costOf(count: number): number {
  const cards = examplePitches(count);
  const order = cards.map(({ id }) => id).toReversed();
  const page = { ...PLAIN_PAGE, order, leftOut: order.filter((_, n) => n % 2 === 0) };
  const board = { ...boardWith(evening, cards), page };
  const began = process.threadCpuUsage();
  const told = toldOn(page, storiesOf(board));
  const { user, system } = process.threadCpuUsage(began);
  expect(told.stories).toHaveLength(Math.floor(count / 2));
  return (user + system) / 1_000;
}

test("A board full of pitches, each laid by hand, holds nobody up", () => {
  costOf(500); // warm
  expect(costOf(5_000)).toBeLessThan(250);
});
