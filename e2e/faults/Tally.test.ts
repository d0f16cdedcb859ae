import { expect, test } from "vitest";
import { contributionText, Tally } from "./Tally.ts";

const none = new Set();
const first = { key: "telefoon1.1", version: 1 };

test("what was acknowledged and is there is not lost", () => {
  const tally = new Tally();
  tally.acknowledge(first);
  expect(tally.freeze().check([contributionText(first)])).toEqual({
    lost: none,
    doubled: none,
    takenBack: none,
  });
});

test("what was acknowledged and is gone is lost", () => {
  const tally = new Tally();
  tally.acknowledge(first);
  expect(tally.freeze().check([]).lost).toEqual(new Set([first.key]));
});

test("an acknowledged edit that fell back to the older text is lost", () => {
  const tally = new Tally();
  tally.acknowledge({ ...first, version: 2 });
  expect(tally.freeze().check([contributionText(first)]).lost).toEqual(new Set([first.key]));
});

test("the same contribution on two cards is doubled", () => {
  const text = contributionText(first);
  expect(new Tally().freeze().check([text, text]).doubled).toEqual(new Set([first.key]));
});

test("what another client saw and is gone was taken back", () => {
  const tally = new Tally();
  tally.see(contributionText(first));
  expect(tally.freeze().check([]).takenBack).toEqual(new Set([first.key]));
});

test("what was acknowledged after the copy was made is not asked for", () => {
  const tally = new Tally();
  const frozen = tally.freeze();
  tally.acknowledge(first);
  expect(frozen.check([])).toEqual({ lost: none, doubled: none, takenBack: none });
});
