import { expect, test } from "vitest";
import type { Manifest } from "../scripts/phoneFiles.ts";
import { keptFiles } from "./phoneWorkerFiles.ts";

const manifest: Manifest = {
  "phone.html": {
    file: "assets/phone.js",
    imports: ["_shared.js"],
    css: ["assets/phone.css"],
    dynamicImports: [
      "src/phone/photo/PhotoPart.tsx",
      "../shared/src/catalogue/languages/nl.ts",
      "../shared/src/catalogue/languages/ar.ts",
    ],
  },
  "screen.html": { file: "assets/screen.js", imports: ["_shared.js"] },
  "_shared.js": { file: "assets/shared.js" },
  "src/phone/photo/PhotoPart.tsx": { file: "assets/photo.js" },
  "../shared/src/catalogue/languages/nl.ts": { file: "assets/nl.js" },
  "../shared/src/catalogue/languages/ar.ts": { file: "assets/ar.js" },
};

test("the worker is told all that the phone page may ask for, each language by itself, and nothing of other pages", () => {
  const { everybody, languages } = keptFiles(manifest, []);
  expect(everybody.toSorted()).toEqual([
    "/assets/phone.css",
    "/assets/phone.js",
    "/assets/photo.js",
    "/assets/shared.js",
  ]);
  expect(languages).toEqual({ nl: ["/assets/nl.js"], ar: ["/assets/ar.js"] });
});

test("a version is another one when a file, the page or the worker is", () => {
  const { version } = keptFiles(manifest, ["worker", "page"]);
  const other = { ...manifest, "_shared.js": { file: "assets/shared-2.js" } };
  expect(keptFiles(manifest, ["worker", "page"]).version).toBe(version);
  expect(keptFiles(other, ["worker", "page"]).version).not.toBe(version);
  expect(keptFiles(manifest, ["worker", "another page"]).version).not.toBe(version);
});
