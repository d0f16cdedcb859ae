import type { TLPageId } from "@tldraw/tldraw";
import { expect, test } from "vitest";
import { freehandShape } from "./freehandShape.ts";

const PAGE = "page:here" as TLPageId;
const stroke = {
  id: "shape:1",
  typeName: "shape",
  type: "draw",
  parentId: "page:page",
  index: "a1",
  x: 1,
  y: 2,
  props: { segments: [{ type: "free", points: [{ x: 0, y: 0, z: 0.5 }] }] },
};
const shown = (stored: unknown) => freehandShape("shape:1", stored, PAGE);

test("a stroke comes on this canvas's own page", () => {
  expect(shown(stroke)).toMatchObject({ ...stroke, parentId: PAGE });
});

test("what is gone is no shape", () => {
  expect(shown(undefined)).toBeNull();
});

test.each([
  ["no record", 7],
  ["no record", null],
  ["another name than it is kept under", { ...stroke, id: "shape:2" }],
  ["a card in disguise", { ...stroke, type: "card" }],
  ["a window to elsewhere", { ...stroke, type: "embed" }],
  ["a parent that is a shape: that hangs the canvas", { ...stroke, parentId: "shape:1" }],
  ["a place outside the world", { ...stroke, x: 1e300 }],
  ["no number", { ...stroke, y: Number.NaN }],
])("%s never reaches the canvas", (_why, stored) => {
  expect(() => shown(stored)).toThrow();
});
