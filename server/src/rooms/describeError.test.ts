import { expect, test } from "vitest";
import { describeError } from "./describeError.ts";

test("an error is described by name, code and place", () => {
  const { error, at } = describeError(Object.assign(new TypeError("no room"), { code: "ENOSPC" }));
  expect(error).toBe("TypeError ENOSPC");
  expect(at).toMatch(/^server\/src\/rooms\/describeError\.test\.ts:\d+:\d+;/);
});

test("of its message nothing is told, whatever it looks like", () => {
  const message =
    "Fatima\n    at Fatima (/home/fatima/server/src/fatima.ts:1:2)\n    at server/fatima.ts:3:4";
  for (const cause of [undefined, new Error(message)]) {
    const described = JSON.stringify(describeError(new RangeError(message, { cause })));
    expect(described.toLowerCase()).not.toContain("fatima");
  }
});

test("of a name or code that somebody may have written nothing is told", () => {
  const error = Object.assign(new Error("x"), { name: "Fatima of 12", code: "Fatima!" });
  error.stack = "x\n    at Object.Fatima (/home/fatima/buurtbord/server/src/runServer.ts:5:6)";
  expect(describeError(error)).toEqual({ error: "Error", at: "server/src/runServer.ts:5:6" });
});

test("what is no error is told by its type", () => {
  expect(describeError("Fatima")).toEqual({ error: "string", at: "" });
});
