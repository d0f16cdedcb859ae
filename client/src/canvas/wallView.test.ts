import type { Activity } from "@buurtbord/shared/activities/Activity.ts";
import { contains, overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import { CARD_TEXT } from "@buurtbord/shared/activities/cardBox.ts";
import { boardWith, exampleBoard, newCard, withCard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { laidBox } from "@buurtbord/shared/activities/laidBox.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { seededRandom } from "@buurtbord/shared/paper/seededRandom.ts";
import { describe, expect, test } from "vitest";
import type { Camera } from "./fitCamera.ts";
import { viewOf, wallScope } from "./wallScope.ts";
import { isOn, type Wall } from "./wallView.ts";

/** What is read from the back row, in lines of a wall of 1080. */
const LOWEST = 32;
const BAR = 88;

const walls = [
  [1920, 1080],
  [1024, 768],
].map(([width = 0, height = 0]): Wall => {
  const unit = Math.min(width / 1440, height / 1080);
  return { size: { w: width, h: height - BAR * unit }, unit, height };
});

/** Cards of a few words, as neighbours write them: one of them in Arabic. */
const SAID = [
  "Brood bakken",
  "Haren knippen",
  "Koken voor veel mensen",
  "Moeders op het plein",
  "Schaken",
  "أن أطبخ معكم",
];

function neighbours(activity: Activity, count: number): Board {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, n) => n).reduce(
    (board, n) => {
      const card = { ...newCard(activity, `card-${n}`, random), text: SAID[n % SAID.length] ?? "" };
      return withCard(activity, board, card, n * 7919);
    },
    boardWith(activity, []),
  );
}

function seen(board: Board, activity: Activity, wall: Wall) {
  const laid = { live: null as never, board, ground: activity.layout(board) };
  return viewOf(laid, wallScope(board), wall);
}

function letters(camera: Camera, growth: number, { height }: Wall): number {
  return (camera.z * CARD_TEXT.size * growth * 1080) / height;
}

describe.each(activities)("$id", (activity) => {
  describe.each([3, 30, 150, 500])("with %i cards", (count) => {
    test.each(walls)(
      "words on cards are read from the back row on a wall of $height lines, or none are there",
      (wall) => {
        for (const board of [neighbours(activity, count), exampleBoard(activity, count, 5)]) {
          const view = seen(board, activity, wall);
          if (view.view === "far") continue; // six cards are lifted, at 42
          for (const page of view.pages)
            expect(letters(page, view.growth, wall)).toBeGreaterThanOrEqual(LOWEST);
        }
      },
    );
  });

  test.each(walls)("thirty short cards are all there to be read: at once or in a few pages", (wall) => {
    const board = neighbours(activity, 30);
    const view = seen(board, activity, wall);
    if (view.view === "far") throw new Error("They are too far away");
    // A hall of pitches lies under notes, with what comes back from the tables below it.
    const most = activity.worksheet === undefined ? 3 : 4;
    expect(view.pages.length).toBeLessThanOrEqual(wall.height === 1080 ? most : 6);
    for (const card of board.cards.values()) {
      const box = laidBox(activity, card);
      expect(
        view.pages.some((page) => isOn(page, box, wall)),
        card.text,
      ).toBe(true);
    }
  });
});

test("of a few cards no page shows half a field at its edge, with cards and without its name", () => {
  const wall = walls[1] as Wall;
  for (const activity of activities.filter(({ id }) => id === "asset-map" || id === "pas-op-de-plaats")) {
    const board = neighbours(activity, 12);
    const view = seen(board, activity, wall);
    if (view.view === "far") throw new Error("They are too far away");
    const cards = [...board.cards.values()].map((card) => laidBox(activity, card));
    for (const { x, y, z, head } of view.pages) {
      const shown = { x: -x, y: head / z - y, w: wall.size.w / z, h: (wall.size.h - head) / z };
      const fields = activity.layout(board).fields.map(({ box }) => box);
      const inSight = fields.filter((field) =>
        cards.some((card) => overlap(card, field) && overlap(card, shown)),
      );
      for (const field of inSight) expect(contains(shown, { ...field, h: 1 }), activity.id).toBe(true);
    }
  }
});

test("hundreds of cards are seen whole from afar, and so is a table without any", () => {
  for (const activity of activities) {
    for (const board of [neighbours(activity, 320), boardWith(activity, [])]) {
      expect(seen(board, activity, walls[1] as Wall)).toMatchObject({ view: "far", first: { head: 0 } });
    }
  }
});

test("a field in the light is as large as it can be, without the rest of the board", () => {
  const [assetMap] = activities;
  if (assetMap === undefined) throw new Error("There are no activities");
  const board = neighbours(assetMap, 60);
  for (const { id } of assetMap.fields.filter(({ appears }) => appears !== "when-asked-for")) {
    const lit = { ...board, meeting: { ...board.meeting, part: { part: "field", field: id } as const } };
    const view = seen(lit, assetMap, walls[0] as Wall);
    expect(view.view).toBe("near");
    const box = assetMap.layout(board).fields.find((field) => field.id === id)?.box;
    expect(box && isOn(view.first, box, walls[0] as Wall)).toBe(true);
  }
});
