import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { rightsPage } from "./rightsPage.ts";

test("docs/rights.md says what the program does; `pnpm rights` prints it anew", () => {
  const page = readFileSync(new URL("../docs/rights.md", import.meta.url), "utf8");
  expect(page).toBe(rightsPage());
});
