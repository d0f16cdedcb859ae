import { expect, test } from "vitest";
import { hasLine, withLine } from "./addedLine.ts";
import { LIMITS } from "./limits.ts";
import { mergeLines } from "./mergeLines.ts";

test("A thing comes as a line below what stands there, and is known again with a star before it", () => {
  expect(withLine("", "2 grote pannen")).toBe("2 grote pannen");
  const both = "2 grote pannen\nPluktuin aan de Dijk";
  expect(withLine("2 grote pannen\n\n", "Pluktuin aan de Dijk")).toBe(both);
  expect(hasLine(both, "Pluktuin aan de Dijk")).toBe(true);
  expect(hasLine("★ Pluktuin aan de Dijk", "Pluktuin aan de Dijk")).toBe(true);
  expect(hasLine(both, "Pluktuin")).toBe(false);
});

test("Two who add a thing at once, and one who writes meanwhile, all keep their line", () => {
  const before = "2 grote pannen";
  const added = (line: string) => withLine(before, line) ?? before;
  const one = mergeLines(before, added("Pluktuin"), "2 grote pannen van Noor");
  const all = mergeLines(before, added("Bakfiets"), one);
  expect(all.split("\n").sort()).toEqual(["2 grote pannen van Noor", "Bakfiets", "Pluktuin"]);
});

test("On a full worksheet there is no room for a line more", () => {
  const full = "a".repeat(LIMITS.sheetTextCodePoints - 4);
  expect(withLine(full, "pan")).toBe(`${full}\npan`);
  expect(withLine(full, "soep")).toBeNull();
});
