import { expect, test } from "vitest";
import { AskedThread } from "./AskedThread.ts";

const MB = 1024 * 1024;

/** Throws away as many objects as a question says, and answers with the bytes that its heap keeps for new ones. */
const wasteful = `
import { getHeapSpaceStatistics } from "node:v8";
import { parentPort } from "node:worker_threads";
parentPort.on("message", ({ id, question }) => {
  let kept = [];
  for (let n = 0; n < question; n++) {
    if (kept.length > 50_000) kept = [];
    kept.push({ n });
  }
  const { space_size } = getHeapSpaceStatistics().find(({ space_name }) => space_name === "new_space");
  parentPort.postMessage({ id, answer: space_size });
});
`;

test("a thread keeps little room for what it throws away, however much that is", async () => {
  const thread = new AskedThread<number, number>(
    new URL(`data:text/javascript,${encodeURIComponent(wasteful)}`),
    1,
  );
  expect(await thread.ask(3_000_000)).toBeLessThanOrEqual(2 * MB);
});
