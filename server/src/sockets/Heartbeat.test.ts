import { expect, test } from "vitest";
import { Heartbeat, type Pingable } from "./Heartbeat.ts";

class DummySocket implements Pingable {
  pings = 0;
  dropped = false;
  #pong = () => {};

  ping(): void {
    this.pings++;
  }

  terminate(): void {
    this.dropped = true;
  }

  on(_event: "pong", listener: () => void): void {
    this.#pong = listener;
  }

  answer(): void {
    this.#pong();
  }
}

test("a socket that answers stays, one that misses two pings is dropped", () => {
  const heartbeat = new Heartbeat();
  const here = new DummySocket();
  const gone = new DummySocket();
  heartbeat.watch(here);
  heartbeat.watch(gone);
  for (let beats = 0; beats < 3; beats++) {
    expect(gone.dropped).toBe(false);
    heartbeat.beat();
    here.answer();
  }
  expect(gone).toMatchObject({ dropped: true, pings: 2 });
  expect(here).toMatchObject({ dropped: false, pings: 3 });
});

test("a socket that closed by itself is left alone", () => {
  const heartbeat = new Heartbeat();
  const closed = new DummySocket();
  heartbeat.watch(closed);
  heartbeat.forget(closed);
  heartbeat.beat();
  expect(closed.pings).toBe(0);
});
