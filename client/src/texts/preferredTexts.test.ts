import { expect, test } from "vitest";
import { preferredTexts } from "./preferredTexts.ts";

test("the first language that we have is taken, whatever country it is from", () => {
  expect(preferredTexts(["ar", "en-GB", "nl"]).language).toBe("en");
});

test("without one that we have it is Dutch", () => {
  expect(preferredTexts(["tr", "ti"]).language).toBe("nl");
  expect(preferredTexts([]).language).toBe("nl");
});
