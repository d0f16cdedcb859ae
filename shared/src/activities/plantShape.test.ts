import { expect, test } from "vitest";
import type { Plant } from "../board/plantOf.ts";
import { plantShape } from "./plantShape.ts";

const plant = (values: Partial<Plant>): Plant => ({
  stage: "leaves",
  leaves: 3,
  celebrations: 0,
  state: "growing",
  ...values,
});
const count = (values: Partial<Plant>, part: string) =>
  plantShape(plant(values), "c-soup").filter((each) => each.part === part).length;

test("each message is a leaf, each celebration a flower, as far as a stem can carry them", () => {
  expect(count({ leaves: 5 }, "leaf")).toBe(5);
  expect(count({ leaves: 500, celebrations: 500, stage: "bloom" }, "leaf")).toBe(14);
  expect(count({ celebrations: 2 }, "flower")).toBe(2);
  expect(count({ celebrations: 500, stage: "bloom" }, "flower")).toBe(6);
});

test("a flower beside the stem hangs on a stalk of its own, also where there are few leaves", () => {
  expect(count({ leaves: 1 }, "stem")).toBe(1);
  expect(count({ leaves: 1, celebrations: 3 }, "stem")).toBe(4);
});

test("a project that rests lies in its pot as a seed; one that asks for help holds up a sign", () => {
  expect(count({ state: "rest" }, "seed")).toBe(1);
  expect(count({ state: "rest" }, "leaf")).toBe(0);
  expect(count({ state: "help" }, "sign")).toBe(2);
});

test("the same project always has the same plant", () => {
  expect(plantShape(plant({}), "c-soup")).toEqual(plantShape(plant({}), "c-soup"));
  expect(plantShape(plant({}), "c-soup")).not.toEqual(plantShape(plant({}), "c-bread"));
});
