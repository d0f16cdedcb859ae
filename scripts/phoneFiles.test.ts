import { expect, test } from "vitest";
import { type Manifest, phoneFiles } from "./phoneFiles.ts";

const manifest: Manifest = {
  "phone.html": {
    file: "phone.js",
    imports: ["_shared.js"],
    dynamicImports: [
      "../shared/catalogue/languages/nl.ts",
      "../shared/catalogue/languages/ar.ts",
      "src/phone/later.ts",
    ],
    css: ["phone.css"],
    assets: ["atkinson-latin-wght.woff2", "atkinson-latin-ext-wght.woff2", "vazirmatn-arabic-wght.woff2"],
  },
  "screen.html": { file: "screen.js", imports: ["_shared.js", "_canvas.js"] },
  "_shared.js": { file: "shared.js", imports: ["_ui.js"], assets: ["atkinson-latin-wght.woff2"] },
  "_ui.js": { file: "ui.js", imports: ["_shared.js"], css: ["ui.css"] },
  "_canvas.js": { file: "canvas.js" },
  "../shared/catalogue/languages/nl.ts": { file: "nl.js" },
  "../shared/catalogue/languages/ar.ts": { file: "ar.js" },
  "src/phone/later.ts": { file: "later.js" },
};

test("follows static and dynamic imports, once each, to scripts, styles and fonts, in one language", () => {
  expect(phoneFiles(manifest, "phone.html", "ar").sort()).toEqual([
    "ar.js",
    "atkinson-latin-wght.woff2",
    "later.js",
    "phone.css",
    "phone.js",
    "shared.js",
    "ui.css",
    "ui.js",
  ]);
});

test("a build without a phone page is an error, not a page of no weight", () => {
  expect(() => phoneFiles({}, "phone.html", "ar")).toThrow("no phone.html");
});
