import { contains, overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import { exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { type Ground, sheetBoxes } from "@buurtbord/shared/activities/Ground.ts";
import { laidBox } from "@buurtbord/shared/activities/laidBox.ts";
import { activities } from "@buurtbord/shared/activities/registry.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import { expect, test } from "vitest";
import { namesOnScreen } from "./clearOfNames.ts";
import { namesOutOfSight } from "./namesOutOfSight.ts";
import { viewOf, wallScope } from "./wallScope.ts";
import type { Page } from "./wallView.ts";

const field = (name: string) => name as FieldId;
/** Two columns beside each other: one of two pages, one that ends on the first. */
const ground: Pick<Ground, "fields" | "parts"> = {
  fields: [
    { id: field("well"), box: { x: 0, y: 100, w: 600, h: 1800 } },
    { id: field("missed"), box: { x: 700, y: 100, w: 600, h: 400 } },
  ],
  parts: [
    { part: "heading", field: field("well"), at: [60, 150], width: 500, icon: "sun", tint: "kaart-geel" },
    {
      part: "heading",
      field: field("missed"),
      at: [760, 150],
      width: 500,
      icon: "chair",
      tint: "kaart-roze",
    },
  ],
};
const NAMED = () => "Wat gaat goed?";
const wall = { size: { w: 1920, h: 990 }, unit: 1 };
const namesOn = (y: number, x = 0) =>
  namesOutOfSight(ground, NAMED, { x, y, z: 1, head: 128 }, wall).map((name) => [name.field, name.x, name.w]);

test("on the first page names stand where they stand", () => {
  expect(namesOn(40)).toEqual([]);
});

test("on the next page a column that goes on has its name, one that has ended has none", () => {
  expect(namesOn(-900)).toEqual([["well", 0, 600]]);
});

test("of a field with two sheets the name is that of the sheet which is seen", () => {
  const well = { id: field("well"), box: { x: 0, y: 100, w: 600, h: 400 } };
  const [heading] = ground.parts;
  if (heading?.part !== "heading") throw new Error("There is no heading");
  const two = {
    fields: [{ ...well, more: [{ x: 700, y: 100, w: 600, h: 1800 }] }],
    parts: [heading, { ...heading, at: [760, 150] as const }],
  };
  const seen = namesOutOfSight(two, NAMED, { x: 0, y: -900, z: 1, head: 128 }, wall);
  expect(seen.map((name) => [name.field, name.x, name.w])).toEqual([["well", 700, 600]]);
});

test("a name stands above the part that is seen, and of a sliver at the edge there is none", () => {
  expect(namesOn(-900, -200)).toEqual([["well", 0, 400]]);
  expect(namesOn(-900, -500)).toEqual([]);
});

test("of a wide field of which the page shows the right part, the name stands at the height of its own", () => {
  const seen = namesOutOfSight(ground, NAMED, { x: -200, y: 40, z: 1, head: 128 }, wall);
  expect(seen.map(({ field: id, x, w, y }) => [id, x, w, y])).toEqual([["well", 0, 400, 190]]);
});

test("what is still seen of a name that is cut off lies under the one that is whole", () => {
  const [name] = namesOutOfSight(ground, NAMED, { x: -100, y: 40, z: 1, head: 128 }, wall);
  expect(name?.covers).toBe(-100 + 60 + 40 + NAMED().length * 21);
});

test("of a field that begins below the page nothing is said", () => {
  expect(namesOutOfSight(ground, NAMED, { x: -200, y: 900, z: 1, head: 128 }, wall)).toEqual([]);
});

test.each([12, 30, 45])("of %i cards, each page names the fields of which it shows a whole card", (count) => {
  const square = { size: { w: 1024, h: 705 }, unit: 1024 / 1440, height: 768 };
  for (const activity of activities) {
    const board = exampleBoard(activity, count, 5);
    const laid = activity.layout(board);
    const view = viewOf({ live: null as never, board, ground: laid }, wallScope(board), square);
    const { fields } = boardTexts(board);
    const nameOf = ({ field: id }: { readonly field: FieldId }) => fields[id]?.name ?? "";
    const cards = [...board.cards.values()].map((card) => laidBox(activity, card));
    for (const page of view.view === "near" ? view.pages.filter(({ head }) => head > 0) : []) {
      const shown = shownOn(page, square.size);
      const outOfSight = namesOutOfSight(laid, nameOf, page, square).map((name) => name.field);
      for (const part of laid.parts.filter(({ part: what }) => what === "heading")) {
        if (part.part !== "heading") continue;
        const sheets = laid.fields.filter(({ id }) => id === part.field).flatMap(sheetBoxes);
        const box = sheets.find((sheet) => overlap(sheet, { x: part.at[0], y: part.at[1], w: 1, h: 1 }));
        const isAsked = cards.some((card) => box && overlap(card, box) && contains(shown, card));
        const [name] = namesOnScreen([part], nameOf, page);
        const isRead = name && name.x >= 0 && name.x + name.w <= square.size.w && name.y >= page.head;
        if (isAsked && !isRead) expect(outOfSight, `${activity.id} ${part.field}`).toContain(part.field);
      }
    }
  }
});

/** What the page shows under the instruction, in units. */
function shownOn({ x, y, z, head }: Page, { w, h }: { readonly w: number; readonly h: number }) {
  return { x: -x, y: head / z - y, w: w / z, h: (h - head) / z };
}
