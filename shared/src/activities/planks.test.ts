import { expect, test } from "vitest";
import { planks } from "./planks.ts";

function lines(box: Parameters<typeof planks>[0]): ReadonlySet<string> {
  return new Set(planks(box).flatMap((part) => (part.part === "stroke" ? part.path.split(/(?=M)/) : [])));
}

test("the table keeps its grain when the camera steps back", () => {
  const near = lines({ x: 0, y: 0, w: 1920, h: 990 });
  const far = lines({ x: -900, y: -400, w: 3840, h: 1980 });
  expect(near.size).toBeGreaterThan(20);
  expect([...near].filter((line) => !far.has(line))).toEqual([]);
});
