import { expect, test } from "vitest";
import { inSlices } from "./inSlices.ts";
import { mentionedIn } from "./mentionedIn.ts";
import { othersTurns } from "./testing/othersTurns.ts";

/** Takes a while, in steps of a millisecond. */
function* work(steps: number): Generator<undefined, string> {
  for (let n = 0; n < steps; n++) {
    const until = performance.now() + 1;
    while (performance.now() < until);
    yield;
  }
  return "done";
}

test("what takes long is left now and then, and others have their turn", async () => {
  const turns = othersTurns();
  expect(await inSlices(work(40))).toBe("done");
  expect(turns.stop()).toBeGreaterThanOrEqual(3);
});

test("what goes wrong on the way goes wrong for who asked", async () => {
  const failing = function* (): Generator<undefined, never> {
    yield;
    throw new Error("no further");
  };
  await expect(inSlices(failing())).rejects.toThrow("no further");
});

test("ids are found where they stand in a document's bytes, and nowhere else", async () => {
  const bytes = Buffer.from("...c-1...c-3").subarray(3);
  expect(await mentionedIn(bytes, ["c-1", "c-2", "c-3"])).toEqual(["c-1", "c-3"]);
  expect(await mentionedIn(bytes.subarray(0, 3), ["c-3"])).toEqual([]);
  expect(await mentionedIn(new Uint8Array(), ["c-1"])).toEqual([]);
});
