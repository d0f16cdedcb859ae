import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect, test } from "vitest";

const PROGRAM = fileURLToPath(new URL("./testing/withoutDescriptors.ts", import.meta.url));

test("who sends while the computer has no room for another program is asked to try again, and that works", async () => {
  const limited = ["-c", 'ulimit -n 60; exec "$0" "$1"', process.execPath, PROGRAM];
  const { stdout } = await promisify(execFile)("/bin/sh", limited);
  expect(JSON.parse(stdout)).toEqual({
    full: { photo: "photos-busy", file: "archives-busy" },
    afterwards: { photo: "prepared", file: "archive-broken" },
  });
});
