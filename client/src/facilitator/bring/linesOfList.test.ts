import fc from "fast-check";
import { expect, test } from "vitest";
import { linesOfList } from "./linesOfList.ts";

test("a list from a mail is read line by line, however its lines begin", () => {
  const mail = `
 - Soep koken
• Fietsen maken
3. Voorlezen
12) Koffie op het plein
  [x] Tuin omspitten
- [ ] Slingers ophangen
a) Gitaar
b. Trommel
C) Fluit
A. uit de flat

1.000 kaarsen
24 uur wakker
5 december
أغاني قديمة
-5 graden
  `;
  expect(linesOfList(mail)).toEqual([
    "Soep koken",
    "Fietsen maken",
    "Voorlezen",
    "Koffie op het plein",
    "Tuin omspitten",
    "Slingers ophangen",
    "Gitaar",
    "Trommel",
    "Fluit",
    "A. uit de flat",
    "1.000 kaarsen",
    "24 uur wakker",
    "5 december",
    "أغاني قديمة",
    "-5 graden",
  ]);
});

test("whatever is pasted, no line is empty, and reading it once more changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), (pasted) => {
      const lines = linesOfList(pasted);
      expect(lines.every((line) => line.trim() !== "")).toBe(true);
      expect(linesOfList(lines.join("\n"))).toEqual(lines);
    }),
  );
});
