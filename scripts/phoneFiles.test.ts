import { expect, test } from "vitest";
import { type Manifest, phoneFiles } from "./phoneFiles.ts";

const manifest: Manifest = {
  "phone.html": {
    file: "phone.js",
    imports: ["_shared.js"],
    dynamicImports: ["src/phone/texts-nl.ts"],
    css: ["phone.css"],
    assets: ["atkinson-latin-wght.woff2", "atkinson-latin-ext-wght.woff2", "vazirmatn-arabic-wght.woff2"],
  },
  "screen.html": { file: "screen.js", imports: ["_shared.js", "_canvas.js"] },
  "_shared.js": { file: "shared.js", imports: ["_ui.js"], assets: ["atkinson-latin-wght.woff2"] },
  "_ui.js": { file: "ui.js", imports: ["_shared.js"], css: ["ui.css"] },
  "_canvas.js": { file: "canvas.js" },
  "src/phone/texts-nl.ts": { file: "texts-nl.js" },
};

test("follows static and dynamic imports, once each, to scripts, styles and fonts", () => {
  expect(phoneFiles(manifest, "phone.html").sort()).toEqual([
    "atkinson-latin-wght.woff2",
    "phone.css",
    "phone.js",
    "shared.js",
    "texts-nl.js",
    "ui.css",
    "ui.js",
  ]);
});

test("a build without a phone page is an error, not a page of no weight", () => {
  expect(() => phoneFiles({}, "phone.html")).toThrow("no phone.html");
});
