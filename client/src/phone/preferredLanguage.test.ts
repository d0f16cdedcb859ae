import { expect, test } from "vitest";
import { preferredLanguage } from "./preferredLanguage.ts";

test("the first language that we have is taken", () => {
  expect(preferredLanguage(["fy", "en-GB", "nl"])).toBe("en");
  expect(preferredLanguage(["NL-be"])).toBe("nl");
});

test("without one that we have it is Dutch", () => {
  expect(preferredLanguage(["fy", "xx"])).toBe("nl");
  expect(preferredLanguage([])).toBe("nl");
});
