import { expect, test } from "vitest";
import { filesFor } from "./KeptFiles.ts";

const kept = { version: "1", everybody: ["/phone.js"], languages: { nl: ["/nl.js"], ar: ["/ar.js"] } };

test("a phone keeps what everybody needs and its reader's own language", () => {
  expect([...filesFor(kept, "ar")]).toEqual(["/phone.js", "/ar.js"]);
});

test("a language that there is not adds nothing", () => {
  expect([...filesFor(kept, "")]).toEqual(["/phone.js"]);
  expect([...filesFor(kept, "constructor")]).toEqual(["/phone.js"]);
});
