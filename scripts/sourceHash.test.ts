import { mkdirSync, mkdtempSync, renameSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { sourceHash } from "./sourceHash.ts";

let root = "";
const hashNow = () => sourceHash(root, ["src", "page.html"]);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "buurtbord-hash-"));
  mkdirSync(join(root, "src/deep"), { recursive: true });
  writeFileSync(join(root, "src/deep/a.ts"), "one");
  writeFileSync(join(root, "page.html"), "page");
});

test("the same files give the same hash, whatever lies beside them", () => {
  const before = hashNow();
  writeFileSync(join(root, "elsewhere.md"), "not a source");
  expect(hashNow()).toBe(before);
});

test("a changed, a new and a renamed file each give another hash", () => {
  const hashes = [hashNow()];
  writeFileSync(join(root, "src/deep/a.ts"), "two");
  hashes.push(hashNow());
  writeFileSync(join(root, "src/b.ts"), "");
  hashes.push(hashNow());
  renameSync(join(root, "src/b.ts"), join(root, "src/c.ts"));
  hashes.push(hashNow());
  expect(new Set(hashes).size).toBe(4);
});
