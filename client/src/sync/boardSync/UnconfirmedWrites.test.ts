import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { expect, test } from "vitest";
import { type PlainWrite, UnconfirmedWrites } from "./UnconfirmedWrites.ts";

const move = (x: number): PlainWrite => ({ write: "pos", cardId: "soup" as CardId, pos: [x, 0] });

function page() {
  let changes = 0;
  const writes = new UnconfirmedWrites(() => changes++);
  return {
    writes,
    changes: () => changes,
    /** Writes and sends at once, as a page with a connection does. */
    write(x: number) {
      writes.made(move(x));
      writes.sent("update");
      writes.settled();
    },
    /** Writes while nothing can be sent. */
    writeAlone(x: number) {
      writes.made(move(x));
      writes.settled();
    },
    connect() {
      writes.opened();
      writes.sent("answer");
    },
  };
}

test("what is on disk is no longer unconfirmed, in the order of sending", () => {
  const { writes, write, connect } = page();
  connect();
  write(1);
  write(2);
  expect(writes.size).toBe(2);
  writes.onDisk(1);
  expect(writes.size).toBe(2);
  writes.onDisk(2);
  expect(writes.size).toBe(1);
  writes.onDisk(3);
  expect(writes.size).toBe(0);
});

test("what was done without a connection is confirmed with the answer that carries it", () => {
  const { writes, writeAlone, write, connect } = page();
  writeAlone(1);
  connect();
  write(2);
  expect(writes.size).toBe(2);
  writes.onDisk(1);
  expect(writes.takeAll()).toEqual([move(2)]);
});

test("a lost connection makes everything unconfirmed wait for the next answer", () => {
  const { writes, write, connect } = page();
  connect();
  write(1);
  connect();
  writes.onDisk(1);
  expect(writes.size).toBe(0);
});

test("while the server cannot save, nothing counts until it has asked what it misses", () => {
  const { writes, write, connect } = page();
  connect();
  writes.onDisk(1);
  write(1);
  writes.notSaved();
  write(2);
  writes.onDisk(1);
  expect(writes.size).toBe(2);
  writes.sent("answer");
  writes.onDisk(2);
  expect(writes.size).toBe(0);
});

test("all that is unconfirmed can be taken along into a fresh copy", () => {
  const { writes, write, writeAlone, connect } = page();
  connect();
  write(1);
  writeAlone(2);
  expect(writes.takeAll()).toEqual([move(1), move(2)]);
  expect(writes.size).toBe(0);
});

test("whoever shows the count hears of each change and of nothing else", () => {
  const { writes, write, connect, changes } = page();
  connect();
  expect(changes()).toBe(0);
  write(1);
  expect(changes()).toBe(1);
  writes.onDisk(1);
  expect(changes()).toBe(1);
  writes.onDisk(2);
  expect(changes()).toBe(2);
});
