import { contains, overlap } from "@buurtbord/shared/activities/boxGeometry.ts";
import { expect, test } from "vitest";
import { clearOfNames } from "./clearOfNames.ts";
import { litBox, movedInto, shrunkInto } from "./litBox.ts";

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

test("a note with many names lies in its part of the wall, smaller where it must be, and never too small to read", () => {
  const part = { x: 0, y: 100, w: 600, h: 260 };
  const who = "Anna, Bram, Carla, Dirk, Esra, Femke, Noor en Samira";
  const agreed = { ...card, note: { firstStep: "", when: "Volgende week woensdag", who } };
  const smaller = shrunkInto(litBox(agreed, [300, 230], 1), part);
  expect(smaller).toBeLessThan(1);
  expect(smaller * 42).toBeGreaterThan(31.9);
  const box = litBox(agreed, [300, 230], smaller);
  const [dx, dy] = movedInto(box, part);
  expect(box.y + box.h).toBeGreaterThan(part.y + part.h);
  expect(contains(part, { ...box, x: box.x + dx, y: box.y + dy })).toBe(true);
  expect(shrunkInto(litBox(card, [300, 230], 1), part)).toBe(1);
});
