import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import type { BoardLog } from "./Compactor.ts";
import { CompactorThread } from "./CompactorThread.ts";
import { compactLog, expectedOf } from "./compactLog.ts";

const threads = vi.hoisted((): Worker[] => []);

vi.mock("node:worker_threads", async (original) => {
  const real = await original<typeof import("node:worker_threads")>();
  return {
    ...real,
    Worker: class extends real.Worker {
      constructor(...how: ConstructorParameters<typeof Worker>) {
        super(...how);
        threads.push(this);
      }
    },
  };
});

beforeEach(() => {
  threads.length = 0;
});

/** Documents on which this was written, letter by letter, and every third taken away again. */
function written(text: string) {
  const [document, backstage] = [new Y.Doc(), new Y.Doc()];
  const first = {
    document: Y.encodeStateAsUpdateV2(document),
    backstage: Y.encodeStateAsUpdateV2(backstage),
  };
  const documentUpdates: Uint8Array[] = [];
  document.on("update", (update: Uint8Array) => documentUpdates.push(update));
  const line = document.getText("line");
  for (const [n, letter] of [...text].entries()) {
    line.insert(line.length, letter);
    if (n % 3 === 0) line.delete(0, 1);
  }
  const log: BoardLog = { ...first, documentUpdates, backstageUpdates: [] };
  return { log, expected: { document: expectedOf(document), backstage: expectedOf(backstage) } };
}

test("the thread makes of a log what is made of it without a thread", async () => {
  const compactor = new CompactorThread();
  const { log, expected } = written("Een bankje bij het water");
  const compacted = await compactor.compact(log, expected);
  expect(compacted).toEqual(compactLog(log, expected));
  expect(compacted.ok).toBe(true);
  expect(log.documentUpdates[0]?.length).toBeGreaterThan(0); // what it was given is still whole
});

test("it makes nothing of a log that lacks something, or that makes something else", async () => {
  const compactor = new CompactorThread();
  const { log, expected } = written("Een bankje");
  const cut = { ...log, documentUpdates: log.documentUpdates.toSpliced(3, 1) };
  const short = { ...log, documentUpdates: log.documentUpdates.slice(0, -1) };
  const garbage = { ...log, documentUpdates: [new Uint8Array([9, 9, 9])] };
  const results = [cut, short, garbage].map((each) => compactor.compact(each, expected));
  expect(await Promise.all(results)).toEqual([
    { ok: false, misfit: "log-makes-no-board" },
    { ok: false, misfit: "log-makes-another-board" },
    { ok: false, misfit: "log-makes-no-board" },
  ]);
  expect(threads).toHaveLength(1);
});

/** It stumbles over a message that makes no sense: an exception that nobody catches. */
const stumble = () => threads.at(-1)?.postMessage(null);
const kill = () => void threads.at(-1)?.terminate();

test.each([
  ["was killed", kill],
  ["stumbled", stumble],
])("when the thread %s what came after is rejected, and the next task gets another", async (_how, die) => {
  const compactor = new CompactorThread();
  const { log, expected } = written("Een bankje");
  expect((await compactor.compact(log, expected)).ok).toBe(true);
  die();
  await expect(compactor.compact(log, expected)).rejects.toMatchObject({ name: "ThreadStopped" });
  expect((await compactor.compact(log, expected)).ok).toBe(true);
  expect(threads).toHaveLength(2);
});

test("a thread that has nothing to do ends, and another begins when there is something again", async () => {
  const compactor = new CompactorThread(1);
  const { log, expected } = written("Een bankje");
  await compactor.compact(log, expected);
  const [thread] = threads;
  if (thread !== undefined) await once(thread, "exit");
  expect((await compactor.compact(log, expected)).ok).toBe(true);
  expect(threads).toHaveLength(2);
});
