import { expect, test } from "vitest";
import { imageName } from "./imageName.ts";

const day = new Date(2026, 10, 5, 23, 59);

test("a file is called after its board and the day", () => {
  expect(imageName("De Waterkant", day, "png")).toBe("De Waterkant 2026-11-05.png");
  expect(imageName("", day, "svg")).toBe("2026-11-05.svg");
});

test("what a computer reads otherwise is left out of the name", () => {
  expect(imageName('../Plein: "wat nu?"\n', day, "svg")).not.toMatch(/[/:"?\n]|^\./);
  expect(imageName("🌻".repeat(500), day, "svg").length).toBeLessThan(200);
});
