import { expect, test } from "vitest";
import { hasLine, withLine } from "./addedLine.ts";
import { mergeLines } from "./mergeLines.ts";

test("A thing comes as a line below what stands there, and is known again with a star before it", () => {
  expect(withLine("", "2 grote pannen")).toBe("2 grote pannen");
  const both = withLine("2 grote pannen\n\n", "Pluktuin aan de Dijk");
  expect(both).toBe("2 grote pannen\nPluktuin aan de Dijk");
  expect(hasLine(both, "Pluktuin aan de Dijk")).toBe(true);
  expect(hasLine("★ Pluktuin aan de Dijk", "Pluktuin aan de Dijk")).toBe(true);
  expect(hasLine(both, "Pluktuin")).toBe(false);
});

test("Two who add a thing at once, and one who writes meanwhile, all keep their line", () => {
  const before = "2 grote pannen";
  const one = mergeLines(before, withLine(before, "Pluktuin"), "2 grote pannen van Noor");
  const all = mergeLines(before, withLine(before, "Bakfiets"), one);
  expect(all.split("\n").sort()).toEqual(["2 grote pannen van Noor", "Bakfiets", "Pluktuin"]);
});
