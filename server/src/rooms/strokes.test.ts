import type { Hand } from "@buurtbord/shared/board/Hand.ts";
import { stepsOf } from "@buurtbord/shared/board/Hand.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import { thinnedLine } from "@buurtbord/shared/board/thinnedLine.ts";
import { expect, test } from "vitest";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { awarenessFrame } from "./sync/syncFrames.ts";
import type { TestPage } from "./testing/TestPage.ts";
import { TestServer } from "./testing/TestRoom.ts";

const POINTS = 600;
const PER_SECOND = 60;

/** As a hand writes: up and down, and on to the right, to half a unit. */
const WRITTEN = Array.from({ length: POINTS }, (_, i): Position => {
  const [x, y] = [i * 2.37 + 40 * Math.sin(i / 7), 90 * Math.sin(i / 5) + 30 * Math.sin(i / 1.7)];
  return [Math.round(x * 100) / 100, Math.round(y * 100) / 100];
});

function record(id: string) {
  return {
    ...{ id, typeName: "shape", type: "draw", parentId: "page:page", index: "a3", x: 100.5, y: 200.25 },
    ...{ rotation: 0, isLocked: false, opacity: 1, meta: {} },
    props: {
      segments: [{ type: "free", points: WRITTEN.map(([x, y]) => ({ x, y, z: 0.5 })) }],
      ...{ color: "black", fill: "none", dash: "draw", size: "l", scale: 1 },
      ...{ isComplete: true, isClosed: false, isPen: false },
    },
  };
}

/** Draws it as our page does: ten times a second what it is by now, and once when it is let go. */
async function draw(desk: TestPage, server: TestServer): Promise<void> {
  const awareness = new Awareness(new Y.Doc());
  const show = (hand: Hand | undefined) => {
    awareness.setLocalState({ hand });
    desk.socket.say(awarenessFrame(encodeAwarenessUpdate(awareness, [awareness.clientID])));
  };
  for (let n = PER_SECOND / 10; n <= POINTS; n += PER_SECOND / 10) {
    const steps = stepsOf(thinnedLine(WRITTEN.slice(0, n), LIMITS.handPoints));
    show({ moves: [], draws: [{ id: "shape:s", kind: "stroke", index: "a3", at: [100, 200], steps }] });
    await server.time.pass(100);
  }
  desk.doc.getMap("freehand").set("shape:s", record("shape:s"));
  await server.time.pass(1_500);
  show(undefined);
  await server.time.pass(1_500);
  awareness.destroy();
}

test("a stroke of 600 points costs a screen at most 120 kB and the log at most 40 kB, and grows in sight", async () => {
  const server = new TestServer();
  const room = await server.start();
  const [desk, wall] = [await room.facilitator(), await room.wall()];
  const before = { ...wall.received };
  await draw(desk, server);
  const shown = wall.received.awareness - before.awareness;
  const written = wall.received.sync - before.sync;
  expect(wall.doc.getMap("freehand").get("shape:s")).toEqual(record("shape:s"));
  console.info(`a stroke: ${shown} bytes shown, ${written} bytes written`);
  // What a screen is sent of a write is what the log keeps of it.
  expect(written).toBeLessThanOrEqual(40_000);
  expect(shown + written).toBeLessThanOrEqual(120_000);
  expect(shown).toBeGreaterThan(20_000);
});
