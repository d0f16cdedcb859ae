import * as Y from "yjs";
import type { Target } from "../targets/Target.ts";
import { YjsClient } from "./YjsClient.ts";

/** Points of one stroke: about 19 kB, as a hand draws in some seconds. */
const POINTS = 600;

/** Lets a facilitator's hand draw on a board. Resolves when a newcomer sees it. */
export async function drawStrokes(target: Target, strokes: number): Promise<void> {
  const hand = await YjsClient.open(target, { role: "writer", doc: new Y.Doc() });
  hand.sendOwnWrites();
  for (let n = 0; n < strokes; n++) hand.doc?.getMap("freehand").set(`shape:stroke${n}`, stroke(n));
  let drawn = 0;
  while (drawn < strokes) {
    const newcomer = await YjsClient.open(target, { role: "reader", doc: new Y.Doc() });
    drawn = newcomer.doc?.getMap("freehand").size ?? 0;
    newcomer.close();
    if (hand.socket.readyState !== hand.socket.OPEN) throw new Error("The hand was sent away");
  }
  hand.close();
}

function stroke(n: number): Record<string, unknown> {
  const points = Array.from({ length: POINTS }, (_, i) => ({
    x: Math.round(Math.sin(i + n) * 1e4) / 100,
    y: i,
    z: 0.5,
  }));
  return {
    id: `shape:stroke${n}`,
    typeName: "shape",
    type: "draw",
    parentId: "page:page",
    index: "a1",
    x: n * 10,
    y: n,
    props: { segments: [{ type: "free", points }], color: "black", size: "m", isComplete: true },
  };
}
