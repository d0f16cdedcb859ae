import { once } from "node:events";
import { beforeEach, expect, test, vi } from "vitest";
import * as Y from "yjs";
import { threads } from "../../programs/testing/NotedWorker.ts";
import type { WholeStates } from "./Proofreader.ts";
import { ProofreaderThread } from "./ProofreaderThread.ts";
import { expectedOf, proofread } from "./proofread.ts";

vi.mock("node:worker_threads", async (original) => {
  const { NotedWorker } = await import("../../programs/testing/NotedWorker.ts");
  return { ...(await original<object>()), Worker: NotedWorker };
});

beforeEach(() => {
  threads.length = 0;
});

/** Documents on which this was written, letter by letter, and every third taken away again. */
function written(text: string) {
  const [document, backstage] = [new Y.Doc(), new Y.Doc()];
  const line = document.getText("line");
  for (const [n, letter] of [...text].entries()) {
    line.insert(line.length, letter);
    if (n % 3 === 0) line.delete(0, 1);
  }
  const states: WholeStates = {
    document: Y.encodeStateAsUpdateV2(document),
    backstage: Y.encodeStateAsUpdateV2(backstage),
  };
  return { document, states, expected: { document: expectedOf(document), backstage: expectedOf(backstage) } };
}

test("what was written out of a document can be read, in the thread as without one", async () => {
  const proofreader = new ProofreaderThread();
  const { states, expected } = written("Een bankje bij het water");
  expect(await proofreader.read(states, expected)).toBe(true);
  expect(proofread(states, expected)).toBe(true);
  expect(states.document.length).toBeGreaterThan(0); // what it was given is still whole
});

test("a state that lacks something, holds more, or cannot be read takes the place of no log", async () => {
  const proofreader = new ProofreaderThread();
  const { document, states, expected } = written("Een bankje");
  const cut = states.document.slice(0, -4);
  const garbage = new Uint8Array([9, 9, 9]);
  const before = written("Een bank").states.document;
  document.getText("line").insert(0, "!");
  const more = Y.encodeStateAsUpdateV2(document);
  document.getText("line").delete(0, 1);
  const deleted = Y.encodeStateAsUpdateV2(document);
  const read = [cut, garbage, before, more, deleted].map((each) =>
    proofreader.read({ ...states, document: each }, expected),
  );
  expect(await Promise.all(read)).toEqual([false, false, false, false, false]);
  expect(await proofreader.read({ ...states, backstage: states.document }, expected)).toBe(false);
  expect(threads).toHaveLength(1);
});

test("what is deleted counts: a state in which it still stands is another", () => {
  const [one, other] = [new Y.Doc(), new Y.Doc()];
  one.getText("line").insert(0, "Een bankje");
  Y.applyUpdate(other, Y.encodeStateAsUpdate(one));
  other.getText("line").delete(0, 4);
  const empty = new Y.Doc();
  const states = { document: Y.encodeStateAsUpdateV2(one), backstage: Y.encodeStateAsUpdateV2(empty) };
  expect(proofread(states, { document: expectedOf(one), backstage: expectedOf(empty) })).toBe(true);
  expect(proofread(states, { document: expectedOf(other), backstage: expectedOf(empty) })).toBe(false);
});

/** It stumbles over a message that makes no sense: an exception that nobody catches. */
const stumble = () => threads.at(-1)?.postMessage(null);
const kill = () => void threads.at(-1)?.terminate();

test.each([
  ["was killed", kill],
  ["stumbled", stumble],
])("when the thread %s what came after is rejected, and the next task gets another", async (_how, die) => {
  const proofreader = new ProofreaderThread();
  const { states, expected } = written("Een bankje");
  expect(await proofreader.read(states, expected)).toBe(true);
  die();
  await expect(proofreader.read(states, expected)).rejects.toMatchObject({ name: "ThreadStopped" });
  expect(await proofreader.read(states, expected)).toBe(true);
  expect(threads).toHaveLength(2);
});

test("a thread that has nothing to do ends, and another begins when there is something again", async () => {
  const proofreader = new ProofreaderThread(1);
  const { states, expected } = written("Een bankje");
  await proofreader.read(states, expected);
  const [thread] = threads;
  if (thread !== undefined) await once(thread, "exit");
  expect(await proofreader.read(states, expected)).toBe(true);
  expect(threads).toHaveLength(2);
});
