import { element, escaped } from "@buurtbord/shared/xml/xml.ts";
import { expect, test } from "vitest";
import { type Colour, colour } from "../ui/colours.ts";
import { inBlackAndWhite } from "./inBlackAndWhite.ts";

function greyOf(name: Colour): number {
  const [, grey = "", other, third] =
    /fill="#(..)(..)(..)"/.exec(inBlackAndWhite(element("rect", { fill: colour(name) }))) ?? [];
  expect([other, third]).toEqual([grey, grey]);
  return Number.parseInt(grey, 16);
}

test.each([
  "kaart-geel",
  "kaart-blauw",
  "kaart-oranje",
  "kaart-roze",
  "kaart-groen",
  "papier",
  "kruin-diep",
] as const)("%s is paper: it takes hardly any ink", (name) => expect(greyOf(name)).toBeGreaterThan(225));

test.each(["inkt", "rand", "draad", "hout"] as const)("%s is ink", (name) =>
  expect(greyOf(name)).toBeLessThan(90),
);

test("a colour that somebody wrote on a card stays a word", () => {
  const said = element("tspan", { fill: colour("inkt") }, escaped('Verf ="#ffaabb" graag'));
  expect(inBlackAndWhite(said)).toContain(escaped('="#ffaabb"'));
});
