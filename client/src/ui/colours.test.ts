import { expect, test } from "vitest";
import { colour } from "./colours.ts";

test("colours are those of tokens.css, not of its contrast mode", () => {
  expect(colour("inkt")).toBe("#1a1512");
  expect(colour("tafel")).toBe("#e9d3ac");
  expect(colour("blad-3")).toBe("#cdd968");
});
