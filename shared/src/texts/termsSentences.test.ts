import { expect, test } from "vitest";
import type { Terms } from "../board/Terms.ts";
import nl from "./resident/nl.json" with { type: "json" };
import { type Byline, termsSentences } from "./termsSentences.ts";

const noor: Byline = { name: "Noor", asksWho: false };

function about(byline: Byline, names: Terms["names"] = "hidden") {
  const terms: Terms = { silent: false, names, waits: false };
  return termsSentences("nl", nl.terms, terms, { writing: "open" }, byline).map((told) => told.about);
}

test("who writes reads whether their name comes with the card", () => {
  expect(about(noor)).toEqual(["withoutName"]);
  expect(about(noor, "shown")).toEqual(["withName"]);
  expect(about({ ...noor, name: null }, "shown")).toEqual(["withoutName"]);
});

test("a card that asks who tells it is not said to come without a name", () => {
  expect(about({ ...noor, asksWho: true })).toEqual([]);
  expect(about({ ...noor, asksWho: true }, "shown")).toEqual(["withName"]);
});
