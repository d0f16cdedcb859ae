import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "./limits.ts";
import { linesToTell, oneLine } from "./sheetLines.ts";
import { codePoints } from "./text.ts";

test("Marked lines are told, and where none is marked all of them", () => {
  expect(linesToTell("Ik kook\n★ Ik snij groente\n\n★ Ik was af")).toEqual(["Ik snij groente", "Ik was af"]);
  expect(linesToTell("- Ik kook\n\n  • Ik was af \nIk kook")).toEqual(["Ik kook", "Ik was af"]);
  expect(linesToTell(" \n★ \n- \n")).toEqual([]);
});

test("A field of one line gives its first line, as long as it may be", () => {
  expect(oneLine("\n  De keuken vragen\nen nog wat", 160)).toBe("De keuken vragen");
  expect(oneLine("  ", 160)).toBeNull();
  expect(oneLine("abcdef", 4)).toBe("abc…");
});

test("Whatever a table writes, what it tells fits on cards", () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: "grapheme" })), (lines): void => {
      const told = linesToTell(lines.join("\n"));
      expect(told.length).toBeLessThanOrEqual(LIMITS.harvestLinesPerQuestion);
      expect(new Set(told).size).toBe(told.length);
      for (const line of told) expect(codePoints(line)).toBeLessThanOrEqual(LIMITS.cardTextCodePoints);
    }),
  );
});
