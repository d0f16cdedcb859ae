import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { foreignMarks } from "./foreignMarks.ts";

const requireFromClient = createRequire(new URL("../client/package.json", import.meta.url));

function codeOf(module: string): string {
  return readFileSync(requireFromClient.resolve(module), "utf8");
}

/** React's main file only chooses between this one and the one for development. */
function productionReact(): string {
  const folder = dirname(requireFromClient.resolve("react/package.json"));
  return readFileSync(join(folder, "cjs/react.production.js"), "utf8");
}

test("knows Yjs, React and tldraw by what their code contains", () => {
  expect(foreignMarks(codeOf("yjs"))).toEqual(["Yjs"]);
  expect(foreignMarks(productionReact())).toEqual(["React"]);
  expect(foreignMarks(codeOf("@tldraw/tldraw"))).toContain("tldraw");
});

test("takes Preact for none of them", () => {
  expect(foreignMarks(codeOf("preact") + codeOf("preact/hooks"))).toEqual([]);
});
