import { expect, test } from "vitest";
import { isNodeTooOld } from "./isNodeTooOld.ts";

test.each(["20.20.2", "22.18.0", "24.2.0", "24.14.9"])("Node %s is too old", (version) => {
  expect(isNodeTooOld(version)).toBe(true);
});

test.each(["24.15.0", "24.20.0", "26.10.0"])("Node %s will do", (version) => {
  expect(isNodeTooOld(version)).toBe(false);
});
