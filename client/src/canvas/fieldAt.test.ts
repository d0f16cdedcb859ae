import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { fieldAt } from "./fieldAt.ts";

const left = { id: "left" as FieldId, box: { x: 0, y: 0, w: 100, h: 100 } };
const right = { id: "right" as FieldId, box: { x: 80, y: 0, w: 100, h: 100 } };
const ground = { fields: [left, right] };

test("a point in a field belongs to it, its edge too", () => {
  expect(fieldAt(ground, [10, 10], null)).toBe("left");
  expect(fieldAt(ground, [180, 100], null)).toBe("right");
});

test("a field may go on on another sheet, and between its sheets is table", () => {
  const long = { ...left, more: [{ x: 400, y: -300, w: 100, h: 100 }] };
  expect(fieldAt({ fields: [long, right] }, [450, -250], null)).toBe("left");
  expect(fieldAt({ fields: [long, right] }, [300, -100], null)).toBeNull();
});

test("where two fields overlap, the one drawn on top counts", () => {
  expect(fieldAt(ground, [90, 50], null)).toBe("right");
});

test("outside every field a card lies on the open table", () => {
  expect(fieldAt(ground, [90, 101], null)).toBeNull();
  expect(fieldAt({ fields: [] }, [0, 0], null)).toBeNull();
});

test("on a picture a card stays in its own field", () => {
  const picture = { x: 200, y: 0, w: 100, h: 100 };
  expect(fieldAt({ ...ground, picture }, [250, 50], left.id)).toBe("left");
  expect(fieldAt({ ...ground, picture }, [250, 50], null)).toBeNull();
  expect(fieldAt({ ...ground, picture }, [10, 10], right.id)).toBe("left");
});
