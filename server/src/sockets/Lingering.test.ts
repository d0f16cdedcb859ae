import { EventEmitter } from "node:events";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WebSocket } from "ws";
import { Lingering } from "./Lingering.ts";

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** A socket at the other end of which nobody answers. */
class SilentSocket extends EventEmitter {
  readonly readyState = 2;
  terminated = false;

  terminate(): void {
    this.terminated = true;
    this.emit("close");
  }
}

function silent(): SilentSocket & WebSocket {
  return new SilentSocket() as SilentSocket & WebSocket;
}

test("Who does not hang up is cut off after a few seconds", () => {
  const lingering = new Lingering();
  const socket = silent();
  lingering.watch(socket);
  vi.advanceTimersByTime(LIMITS.unauthenticatedSeconds * 1_000 - 1);
  expect(socket.terminated).toBe(false);
  vi.advanceTimersByTime(1);
  expect(socket.terminated).toBe(true);
});

test("There are never more than so many; who hangs up makes room", () => {
  const lingering = new Lingering();
  const sockets = Array.from({ length: LIMITS.unauthenticatedSockets }, silent);
  for (const socket of sockets) lingering.watch(socket);
  expect(lingering.isFull).toBe(true);
  sockets[0]?.emit("close");
  expect(lingering.isFull).toBe(false);
});
