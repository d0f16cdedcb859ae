import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { namesAbove } from "./namesAbove.ts";

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
const wall = { size: { w: 1920, h: 990 }, unit: 1 };
const namesOn = (y: number, x = 0) =>
  namesAbove(ground, { x, y, z: 1, head: 128 }, wall).map((name) => [name.field, name.x, name.w]);

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
  const seen = namesAbove(two, { x: 0, y: -900, z: 1, head: 128 }, wall);
  expect(seen.map((name) => [name.field, name.x, name.w])).toEqual([["well", 700, 600]]);
});

test("a name stands above the part that is seen, and of a sliver at the edge there is none", () => {
  expect(namesOn(-900, -200)).toEqual([["well", 0, 400]]);
  expect(namesOn(-900, -500)).toEqual([]);
});
