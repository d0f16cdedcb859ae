import { expect, test } from "vitest";
import { type Attempt, outcomeOf } from "./engines.ts";

const inCi: Attempt = { missing: ["xvfb"], isCi: true, mayInstall: true, known: ["xvfb"] };

test("an engine that is there is used", () => {
  expect(outcomeOf({ ...inCi, missing: [] })).toEqual({ kind: "here" });
});

test("a laptop without it does well without", () => {
  expect(outcomeOf({ ...inCi, isCi: false })).toEqual({ kind: "skipped", why: "not on this machine: xvfb" });
});

test("where the tests count, what could be installed must be there", () => {
  expect(outcomeOf(inCi)).toEqual({
    kind: "failed",
    why: "xvfb can be had here, and could not be installed",
  });
});

test("and what nobody can install here is left out", () => {
  expect(outcomeOf({ ...inCi, mayInstall: false })).toMatchObject({ kind: "skipped" });
  expect(outcomeOf({ ...inCi, missing: ["firefox-esr", "xvfb"] })).toEqual({
    kind: "skipped",
    why: "apt-get has no firefox-esr here",
  });
});
