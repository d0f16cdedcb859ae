import { setTimeout as wait } from "node:timers/promises";
import { Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { copyOf } from "../load/copyOf.ts";
import { openAll } from "../load/openAll.ts";
import { YjsClient } from "../load/YjsClient.ts";
import { type Percentiles, percentiles } from "../percentiles.ts";
import type { Target } from "../targets/Target.ts";

export interface CursorLoad {
  readonly cursors: number;
  readonly seconds: number;
}

export interface Cursors {
  /** Milliseconds from a hand that moves a card to a screen, without any cursor and with all of them. */
  readonly without: Percentiles;
  readonly with: Percentiles;
  /** Awareness frames that one window was sent each second. */
  readonly framesPerSecond: number;
}

const CURSORS_PER_SECOND = 10;
const WRITES_PER_SECOND = 5;

/** Everybody points at something, and one hand moves a card: it must not get stuck behind the pointing. */
export async function cursors(target: Target, state: Uint8Array, load: CursorLoad): Promise<Cursors> {
  const hand = await YjsClient.open(target, { role: "writer", doc: copyOf(state) });
  hand.sendOwnWrites();
  const screen = await YjsClient.open(target, { role: "reader", doc: copyOf(state) });
  const pointers = await openAll(load.cursors, () => YjsClient.open(target, { role: "writer" }));
  await wait(500);
  const without = await moveACard(hand, screen, load.seconds);
  let frames = 0;
  if (pointers[0] !== undefined) pointers[0].onAwareness = () => frames++;
  const pointing = new AbortController();
  const moving = Promise.all(pointers.map((client, n) => point(client, n / load.cursors, pointing.signal)));
  await wait(1_000);
  frames = 0;
  const during = await moveACard(hand, screen, load.seconds);
  const framesPerSecond = frames / load.seconds;
  pointing.abort();
  await moving;
  for (const client of [hand, screen, ...pointers]) client.close();
  return { without: percentiles(without), with: percentiles(during), framesPerSecond };
}

/** A change that has not arrived when the time is over counts with the time that it took until then. */
async function moveACard(hand: YjsClient, screen: YjsClient, seconds: number): Promise<number[]> {
  const card = firstCard(hand);
  const shown = firstCard(screen);
  const times: number[] = [];
  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const began = performance.now();
    const seen = Promise.withResolvers<void>();
    const look = () => seen.resolve();
    shown.observe(look);
    card.set("pos", [Math.random() * 1000, times.length]);
    await Promise.race([seen.promise, wait(end - began)]);
    shown.unobserve(look);
    times.push(performance.now() - began);
    await wait(Math.max(0, began + 1000 / WRITES_PER_SECOND - performance.now()));
  }
  return times;
}

function firstCard({ doc }: YjsClient): Y.Map<unknown> {
  const cards = doc?.getMap("cards");
  const card = cards?.get([...cards.keys()].sort()[0] ?? "");
  if (!(card instanceof Y.Map)) throw new Error("There is no card");
  return card;
}

async function point(client: YjsClient, phase: number, signal: AbortSignal): Promise<void> {
  const awareness = new Awareness(new Y.Doc());
  const interval = 1000 / CURSORS_PER_SECOND;
  const begin = performance.now() + phase * interval;
  for (let n = 0; !signal.aborted; n++) {
    await wait(Math.max(0, begin + n * interval - performance.now()));
    awareness.setLocalState({ cursor: { x: Math.round(Math.random() * 4000), y: n } });
    client.send({ type: "awareness", update: encodeAwarenessUpdate(awareness, [awareness.clientID]) });
  }
  awareness.destroy();
}
