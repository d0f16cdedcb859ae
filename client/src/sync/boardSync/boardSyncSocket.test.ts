import { expect, test } from "vitest";
import { countedSocket, type Sent } from "./boardSyncSocket.ts";

class DummySocket extends EventTarget {
  readonly out: unknown[] = [];
  send(data: unknown): void {
    this.out.push(data);
  }
}

const EPOCH = Uint8Array.of(100, 1, 3);
const STEP_1 = Uint8Array.of(0, 0, 1, 0);
const ANSWER = Uint8Array.of(0, 1, 2, 0, 0);
const UPDATE = Uint8Array.of(0, 2, 2, 0, 0);
const AWARENESS = Uint8Array.of(1, 3, 0, 0, 0);

function open() {
  const heard: Sent[] = [];
  // The dummy has what the wrapper uses of a WebSocket, and no more.
  const Socket = countedSocket(DummySocket as unknown as typeof WebSocket, {
    opened: (send) => send(EPOCH),
    sent: (what) => heard.push(what),
  });
  const socket = new Socket("ws://bord.local");
  return { socket, heard, out: (socket as unknown as DummySocket).out };
}

test("only messages that carry changes are counted", () => {
  const { socket, heard, out } = open();
  for (const message of [STEP_1, AWARENESS, ANSWER, UPDATE, UPDATE]) socket.send(message);
  expect(heard).toEqual(["answer", "update", "update"]);
  expect(out).toHaveLength(5);
});

test("an update is held back until the server has been told what it misses", () => {
  const { socket, heard, out } = open();
  socket.send(UPDATE);
  expect(out).toEqual([]);
  socket.send(ANSWER);
  socket.send(UPDATE);
  expect(out).toEqual([ANSWER, UPDATE]);
  expect(heard).toEqual(["answer", "update"]);
});

test("we may speak before y-websocket does", () => {
  const { socket, out } = open();
  socket.onopen = null;
  socket.addEventListener("open", () => socket.send(STEP_1));
  socket.dispatchEvent(new Event("open"));
  expect(out).toEqual([EPOCH, STEP_1]);
});
