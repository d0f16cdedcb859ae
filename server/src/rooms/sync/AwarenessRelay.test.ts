import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { expect, onTestFinished, test } from "vitest";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { FakeTime } from "../testing/FakeTime.ts";
import { type AwarenessPeer, AwarenessRelay } from "./AwarenessRelay.ts";

/** A page with y-protocols' own Awareness. */
class Page implements AwarenessPeer {
  readonly awareness = new Awareness(new Y.Doc());
  frames = 0;
  unsentBytes = 0;

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

/** A room in which these pages look on. */
function room(names: readonly ("desk" | "wall" | "mallory" | "echo")[]) {
  const pages = new Map(names.map((name) => [name, new Page()]));
  const time = new FakeTime();
  const looking = new Set<Page>(pages.values());
  const relay = new AwarenessRelay(time, () => looking);
  onTestFinished(() => {
    for (const { awareness } of looking) awareness.destroy(); // it has a timer of its own
  });
  const page = (name: (typeof names)[number]): Page => {
    const found = pages.get(name);
    if (found === undefined) throw new Error(`No ${name} in this room`);
    return found;
  };
  return { relay, time, looking, page };
}

test("what a page shows reaches the others, and a newcomer too, until it leaves", async () => {
  const { relay, time, page, looking } = room(["desk", "wall"]);
  const [desk, wall] = [page("desk"), page("wall")];
  relay.show(desk, desk.show({ drags: "c-1" }));
  await time.pass(0);
  expect(wall.sees(desk)).toEqual({ drags: "c-1" });
  const everybody = relay.everybody();
  if (everybody === null) throw new Error("Somebody shows something");
  const late = new Page();
  looking.add(late);
  late.sendAwareness(everybody);
  expect(late.sees(desk)).toEqual({ drags: "c-1" });
  looking.delete(desk);
  relay.leave(desk);
  await time.pass(50);
  expect([wall.sees(desk), late.sees(desk)]).toEqual([undefined, undefined]);
  expect(relay.everybody()).toBeNull();
  desk.awareness.destroy();
});

test("hands are still seen when the clock is set back", async () => {
  const { relay, time, page } = room(["desk", "wall"]);
  const [desk, wall] = [page("desk"), page("wall")];
  relay.show(desk, desk.show({ drags: "c-1" }));
  await time.pass(0);
  time.ahead -= 7_200_000;
  relay.show(desk, desk.show({ drags: "c-2" }));
  await time.pass(50);
  expect(wall.sees(desk)).toEqual({ drags: "c-2" });
});

test("what happens within a moment travels as one frame, with the newest of each", async () => {
  const { relay, time, page } = room(["desk", "mallory", "wall"]);
  const [desk, mallory, wall] = [page("desk"), page("mallory"), page("wall")];
  relay.show(desk, desk.show({ x: 0 }));
  await time.pass(0);
  for (let x = 1; x < 4; x++) {
    relay.show(desk, desk.show({ x }));
    relay.show(mallory, mallory.show({ y: x }));
    await time.pass(10);
  }
  expect(wall.frames).toBe(1);
  await time.pass(50);
  expect(wall.frames).toBe(2);
  expect([wall.sees(desk), wall.sees(mallory)]).toEqual([{ x: 3 }, { y: 3 }]);
  expect(desk.sees(desk)).toEqual({ x: 3 });
});

test("where many show much to many there are fewer frames, four a second at least", async () => {
  const { relay, time, looking, page } = room(["wall"]);
  const desks = Array.from({ length: 200 }, () => new Page());
  for (const desk of desks) looking.add(desk);
  for (let n = 0; n < 20; n++) {
    for (const desk of desks) relay.show(desk, desk.show({ n }));
    await time.pass(100);
  }
  expect(page("wall").frames).toBeGreaterThanOrEqual(8);
  expect(page("wall").frames).toBeLessThanOrEqual(10);
});

test("who is behind is spared what moves by the moment", async () => {
  const { relay, time, page } = room(["desk", "wall"]);
  page("wall").unsentBytes = 100_000;
  relay.show(page("desk"), page("desk").show({ drags: "c-1" }));
  await time.pass(100);
  expect(page("wall").frames).toBe(0);
});

test("nobody shows presence in another's name", async () => {
  const { relay, time, page } = room(["desk", "mallory", "wall"]);
  const [desk, mallory, wall] = [page("desk"), page("mallory"), page("wall")];
  relay.show(desk, desk.show({ drags: "c-1" }));
  await time.pass(100);
  mallory.awareness.clientID = desk.awareness.clientID;
  relay.show(mallory, mallory.show({ drags: "c-9" }));
  await time.pass(100);
  expect(wall.sees(desk)).toEqual({ drags: "c-1" });
});

test("presence that comes too often, is too long or makes no sense is dropped", async () => {
  const { relay, time, page } = room(["desk", "wall"]);
  const [desk, wall] = [page("desk"), page("wall")];
  for (let n = 0; n < 100; n++) relay.show(desk, desk.show({ n }));
  await time.pass(100);
  expect(wall.sees(desk)).toEqual({ n: 29 });
  await time.pass(1_000);
  relay.show(desk, desk.show({ long: "x".repeat(20_000) }));
  relay.show(desk, Uint8Array.of(1, 200));
  relay.show(desk, Uint8Array.of(0));
  await time.pass(1_000);
  expect(wall.frames).toBe(1);
});

test("a hand of which pages could make nothing is passed on to nobody", async () => {
  const { relay, time, page } = room(["desk", "wall"]);
  const [desk, wall] = [page("desk"), page("wall")];
  const line = { id: "shape:1", kind: "stroke", index: "a1", at: [0, 0], steps: [0, 0, 5, 5] };
  const hands: unknown[] = [
    "mine",
    { moves: "all", draws: [] },
    { moves: [["c-1", Number.MAX_VALUE, 0]], draws: [] },
    { moves: Array.from({ length: 60 }, (_, n) => [`c-${n}`, 0, 0]), draws: [] },
    { moves: [], draws: [{ ...line, id: "shape:card.c-1" }] },
    { moves: [], draws: [{ ...line, steps: Array(400).fill(1) }] },
    { moves: [], draws: [line, line, line, line, line] },
  ];
  for (const hand of hands) {
    relay.show(desk, desk.show({ hand }));
    await time.pass(1_000);
  }
  expect(wall.frames).toBe(0);
  const hand = { moves: [["c-1", 5, 5]], draws: [line] };
  relay.show(desk, desk.show({ hand }));
  await time.pass(1_000);
  expect(wall.sees(desk)).toEqual({ hand });
});

test("a client id or a count that no page could have does not reach pages, which would stumble over it", async () => {
  const { relay, time, page } = room(["desk", "mallory", "wall"]);
  const [desk, mallory, wall] = [page("desk"), page("mallory"), page("wall")];
  const entry = (clientId: number, clock: number) => {
    const encoder = encoding.createEncoder();
    for (const n of [1, clientId, clock]) encoding.writeVarUint(encoder, n);
    encoding.writeVarString(encoder, "{}");
    return encoding.toUint8Array(encoder);
  };
  for (const huge of [2 ** 32, 2 ** 53, 2 ** 60]) {
    relay.show(mallory, entry(huge, 1));
    relay.show(mallory, entry(7, huge));
  }
  relay.show(desk, desk.show({ drags: "c-1" }));
  await time.pass(1_000);
  expect(wall.sees(desk)).toEqual({ drags: "c-1" });
  expect([...wall.awareness.getStates().keys()].sort()).toEqual(
    [wall.awareness.clientID, desk.awareness.clientID].sort(),
  );
});

test("a page cannot show itself under ever more names, and may take back what it showed", async () => {
  const { relay, time, page } = room(["desk", "wall"]);
  const [desk, wall] = [page("desk"), page("wall")];
  const show = async (clientId: number, state: object | null) => {
    desk.awareness.clientID = clientId;
    desk.awareness.setLocalState({}); // a first state has clock 0, which y-protocols passes over
    desk.awareness.setLocalState(state as Record<string, unknown> | null);
    relay.show(desk, encodeAwarenessUpdate(desk.awareness, [clientId]));
    await time.pass(1_000);
  };
  const shown = () => [...wall.awareness.getStates().keys()].filter((id) => id < 1_000);
  for (let clientId = 0; clientId < 100; clientId++) await show(clientId, { drags: "c-1" });
  expect(shown()).toEqual([0, 1, 2, 3]);
  await show(0, null);
  await show(100, { drags: "c-1" });
  expect(shown()).toEqual([1, 2, 3, 100]);
});

test("that somebody left, as a stock page passes it on, is nobody's presence", () => {
  const { relay, page } = room(["desk", "echo"]);
  page("desk").show({ drags: "c-1" });
  relay.show(page("echo"), page("desk").hide());
  expect(relay.everybody()).toBeNull();
});
