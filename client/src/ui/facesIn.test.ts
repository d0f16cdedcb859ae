import { expect, test } from "vitest";
import { facesIn } from "./facesIn.ts";
import css from "./fonts.css?raw";

test("our own letters: which file has those of a text", () => {
  const files = (text: string) =>
    facesIn(css)
      .filter(({ has }) => has(text))
      .map(({ file }) => file.split("-wght")[0]);
  expect(files("Brood")).toEqual(["atkinson-hyperlegible-next-latin"]);
  expect(files("Łódź")).toEqual(["atkinson-hyperlegible-next-latin", "atkinson-hyperlegible-next-latin-ext"]);
  expect(files("خبز")).toEqual(["vazirmatn-arabic"]);
  expect(files("🌻")).toEqual([]);
});

test("a rule keeps its name, its weights and its letters", () => {
  const [latin] = facesIn(css);
  expect(latin?.rule("data:font/woff2;base64,AA==")).toMatch(
    /^@font-face\{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;unicode-range:U\+0000-00FF,.*;src:url\(data:font\/woff2;base64,AA==\) format\("woff2"\)\}$/,
  );
});
