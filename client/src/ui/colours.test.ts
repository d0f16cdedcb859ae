import { expect, test } from "vitest";
import { colour, inContrast } from "./colours.ts";

test("colours are those of tokens.css, not of its contrast mode", () => {
  expect(colour("inkt")).toBe("#1a1512");
  expect(colour("tafel")).toBe("#e9d3ac");
  expect(colour("blad-3")).toBe("#cdd968");
});

test("what was drawn is also there in contrast: white ground, black ink, the colours of cards as they were", () => {
  const drawn = (name: Parameters<typeof colour>[0]) => inContrast(`<path fill="${colour(name)}"/>`);
  expect(drawn("tafel")).toBe('<path fill="#ffffff"/>');
  expect(drawn("inkt")).toBe('<path fill="#000000"/>');
  expect(drawn("kaart-roze")).toBe(`<path fill="${colour("kaart-roze")}"/>`);
  expect(drawn("tafel-nerf")).toBe('<path fill="none"/>');
});
