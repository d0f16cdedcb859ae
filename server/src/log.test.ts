import { expect, test } from "vitest";
import { createLog } from "./log.ts";
import { describeError } from "./rooms/describeError.ts";

test("an error is logged by name, code and place, never with its message", () => {
  const lines: string[] = [];
  const log = createLog("warn", { write: (line) => lines.push(line) });
  const cause = Object.assign(new Error("disk says: Fatima woont op nummer 12"), { code: "ENOSPC" });
  log.error(describeError(new TypeError("cannot keep Fatima", { cause })), "cannot commit");

  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toContain("Fatima");
  const { msg, error, at } = JSON.parse(lines[0] ?? "");
  expect(msg).toBe("cannot commit");
  expect(error).toBe("TypeError < Error ENOSPC");
  expect(at).toContain("log.test.ts");
});

test("what is below the level is not written", () => {
  const lines: string[] = [];
  const log = createLog("warn", { write: (line) => lines.push(line) });
  log.info({}, "a board was opened");
  expect(lines).toEqual([]);
});
