import { overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import { expect, test } from "vitest";
import { clearOfNames } from "./clearOfNames.ts";
import { litBox } from "./litBox.ts";

const card = { w: 180, h: 90, note: null, told: null };
const pitch = { ...card, told: { line: "Elke vrijdag in de hal", who: "Noor" } };

test("a card alone lies with the paper under it round its middle", () => {
  expect(litBox(card, [400, 300], 0.5)).toEqual({ x: 345, y: 267.5, w: 110, h: 65 });
});

test("a pitch also covers what its note lies on, to both ends of a note that is wider than its card", () => {
  const alone = litBox(card, [400, 300], 1);
  const { x, y, w, h } = litBox(pitch, [400, 300], 1);
  expect([x + w / 2, y]).toEqual([400, alone.y]);
  expect(w).toBeGreaterThan(298);
  expect(y + h).toBeGreaterThan(345 + 84);
});

test("neither a pitch nor the note below it covers the name of the field, where the wall below is free", () => {
  const part = { x: 60, y: 130, w: 300, h: 520 };
  const name = { x: 80, y: 262, w: 120, h: 36 };
  const lying = litBox(pitch, [210, 200], 0.7);
  expect(overlap(lying, name)).toBe(true);
  const [dx, dy] = clearOfNames(lying, part, [name]);
  expect(overlap({ ...lying, x: lying.x + dx, y: lying.y + dy }, name)).toBe(false);
});
