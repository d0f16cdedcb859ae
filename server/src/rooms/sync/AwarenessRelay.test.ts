import * as decoding from "lib0/decoding";
import { afterEach, expect, test } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { type AwarenessPeer, AwarenessRelay } from "./AwarenessRelay.ts";

/** A page with y-protocols' own Awareness. */
class Page implements AwarenessPeer {
  readonly awareness = new Awareness(new Y.Doc());
  frames = 0;

  sendAwareness(frame: Uint8Array): void {
    this.frames += 1;
    const decoder = decoding.createDecoder(frame);
    expect(decoding.readVarUint(decoder)).toBe(1);
    applyAwarenessUpdate(this.awareness, decoding.readVarUint8Array(decoder), "server");
  }

  show(state: Record<string, unknown>): Uint8Array {
    this.awareness.setLocalState(state);
    return encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]);
  }

  hide(): Uint8Array {
    this.awareness.setLocalState(null);
    return encodeAwarenessUpdate(this.awareness, [this.awareness.clientID]);
  }

  sees(other: Page): unknown {
    return this.awareness.getStates().get(other.awareness.clientID);
  }
}

let pages: Page[] = [];

function page(): Page {
  const made = new Page();
  pages.push(made);
  return made;
}

afterEach(() => {
  for (const { awareness } of pages) awareness.destroy(); // it has a timer of its own
  pages = [];
});

test("what a page shows reaches the others, and a newcomer too, until it leaves", () => {
  const relay = new AwarenessRelay(() => 0);
  const [desk, wall, late] = [page(), page(), page()];
  relay.show(desk, desk.show({ drags: "c-1" }), [desk, wall]);
  expect(wall.sees(desk)).toEqual({ drags: "c-1" });
  expect(desk.frames).toBe(0);
  const everybody = relay.everybody();
  if (everybody === null) throw new Error("Somebody shows something");
  late.sendAwareness(everybody);
  expect(late.sees(desk)).toEqual({ drags: "c-1" });
  relay.leave(desk, [wall, late]);
  expect([wall.sees(desk), late.sees(desk)]).toEqual([undefined, undefined]);
  expect(relay.everybody()).toBeNull();
});

test("nobody shows presence in another's name", () => {
  const relay = new AwarenessRelay(() => 0);
  const [desk, mallory, wall] = [page(), page(), page()];
  relay.show(desk, desk.show({ drags: "c-1" }), [wall]);
  mallory.awareness.clientID = desk.awareness.clientID;
  relay.show(mallory, mallory.show({ drags: "c-9" }), [wall]);
  expect(wall.sees(desk)).toEqual({ drags: "c-1" });
});

test("presence that comes too often, is too long or makes no sense is dropped", () => {
  const time = { now: 0 };
  const relay = new AwarenessRelay(() => time.now);
  const [desk, wall] = [page(), page()];
  for (let n = 0; n < 100; n++) relay.show(desk, desk.show({ n }), [wall]);
  expect(wall.frames).toBe(30);
  time.now = 1_000;
  relay.show(desk, desk.show({ long: "x".repeat(20_000) }), [wall]);
  relay.show(desk, Uint8Array.of(1, 200), [wall]);
  relay.show(desk, Uint8Array.of(0), [wall]);
  expect(wall.frames).toBe(30);
});

test("a page cannot show itself under ever more names, and may take back what it showed", () => {
  const time = { now: 0 };
  const relay = new AwarenessRelay(() => time.now);
  const [desk, wall] = [page(), page()];
  const show = (clientId: number, state: object | null) => {
    time.now += 1_000;
    desk.awareness.clientID = clientId;
    desk.awareness.setLocalState({}); // a first state has clock 0, which y-protocols passes over
    desk.awareness.setLocalState(state as Record<string, unknown> | null);
    relay.show(desk, encodeAwarenessUpdate(desk.awareness, [clientId]), [wall]);
  };
  const shown = () => [...wall.awareness.getStates().keys()].filter((id) => id < 1_000);
  for (let clientId = 0; clientId < 100; clientId++) show(clientId, { drags: "c-1" });
  expect(shown()).toEqual([0, 1, 2, 3]);
  show(0, null);
  show(100, { drags: "c-1" });
  expect(shown()).toEqual([1, 2, 3, 100]);
});

test("that somebody left, as a stock page passes it on, is nobody's presence", () => {
  const relay = new AwarenessRelay(() => 0);
  const [desk, echo] = [page(), page()];
  desk.show({ drags: "c-1" });
  relay.show(echo, desk.hide(), [desk]);
  expect(relay.everybody()).toBeNull();
});
