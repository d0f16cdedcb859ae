import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { CLOSE } from "@buurtbord/shared/protocol/closeCodes.ts";
import { expect, test } from "vitest";
import { Outgoing } from "./Outgoing.ts";
import { DummySocket } from "./testing/DummySocket.ts";

const tooSlow = { code: CLOSE.tryLater, reason: "too-slow" };

function line() {
  const socket = new DummySocket(() => {});
  const time = { now: 0 };
  const out = new Outgoing(socket, () => time.now);
  const ticksUntil = (end: number) => {
    for (; time.now <= end; time.now += 5_000) out.tick(time.now);
  };
  return { socket, time, out, ticksUntil };
}

test("a reader that leaves more than a megabyte unread is sent away", () => {
  const { socket, out } = line();
  socket.unsentBytes = LIMITS.unsentBytes;
  out.send("x");
  expect(socket.closedWith).toBeNull();
  socket.unsentBytes += 1;
  out.send("x");
  expect(socket.closedWith).toEqual(tooSlow);
  expect(socket.frames).toBe(1);
});

test("a clock that is set back gives a reader that takes nothing as long again, and no more", () => {
  const { socket, time, out, ticksUntil } = line();
  time.now = 7_200_000;
  out.tick(time.now);
  socket.unsentBytes = 10;
  time.now = 0;
  ticksUntil(LIMITS.unsentSeconds * 1_000 - 5_000);
  expect(socket.closedWith).toBeNull();
  ticksUntil(LIMITS.unsentSeconds * 1_000);
  expect(socket.closedWith).toEqual(tooSlow);
});

test("a big board that it was given at the start is not held against it, as long as it takes it", () => {
  const { socket, out } = line();
  const state = new Uint8Array(3 * LIMITS.unsentBytes);
  out.sendState(state);
  socket.unsentBytes = state.length;
  out.send("x");
  socket.unsentBytes = state.length / 2;
  out.send("x");
  expect(socket.closedWith).toBeNull();
  socket.unsentBytes = state.length;
  out.send("x"); // half of the board was taken: the rest of this is news that was not
  expect(socket.closedWith).toEqual(tooSlow);
});

test("who asks for the whole board again without having taken it is sent away", () => {
  const { socket, out } = line();
  const state = new Uint8Array(3 * LIMITS.unsentBytes);
  out.sendState(state);
  socket.unsentBytes = state.length;
  out.sendState(state);
  expect(socket.closedWith).toEqual(tooSlow);
});

test("a reader that takes nothing for twenty seconds is sent away", () => {
  const { socket, out, ticksUntil } = line();
  out.send("hello");
  socket.unsentBytes = 5;
  ticksUntil(15_000);
  expect(socket.closedWith).toBeNull();
  ticksUntil(25_000);
  expect(socket.closedWith).toEqual(tooSlow);
});

test("a slow reader that takes something now and then stays, also while more is sent", () => {
  const { socket, time, out } = line();
  socket.unsentBytes = 100_000;
  for (; time.now < 120_000; time.now += 5_000) {
    out.send("x".repeat(1_000));
    socket.unsentBytes += 1_000 - 10;
    out.tick(time.now);
  }
  expect(socket.closedWith).toBeNull();
});

test("a reader that has read everything stays, however quiet it is", () => {
  const { socket, ticksUntil } = line();
  ticksUntil(600_000);
  expect(socket.closedWith).toBeNull();
});
