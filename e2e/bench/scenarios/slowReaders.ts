import { drawStrokes } from "../load/drawStrokes.ts";
import { MovingCards } from "../load/MovingCards.ts";
import { openAll } from "../load/openAll.ts";
import { SlowLine } from "../load/SlowLine.ts";
import { stateOf } from "../load/stateOf.ts";
import { YjsClient } from "../load/YjsClient.ts";
import { type Percentiles, percentiles } from "../percentiles.ts";
import { type House, type OurTarget, startOurs } from "../targets/ourTarget.ts";
import type { Target } from "../targets/Target.ts";

export interface SlowLoad {
  readonly screens: number;
  /** Of them so many stop reading. */
  readonly stuck: number;
  readonly writers: number;
  readonly seconds: number;
}

export interface SlowReaders {
  /** Milliseconds from a hand to a screen, while everybody reads and while some do not. */
  readonly before: Percentiles;
  readonly during: Percentiles;
  /** Megabytes that the server held more at its peak. */
  readonly rssGrowth: number;
}

/** Some screens hang and read nothing any more: the others must not notice. */
export async function slowReaders(target: Target, state: Uint8Array, load: SlowLoad): Promise<SlowReaders> {
  const moving = await MovingCards.open(target, state, load.writers);
  const screens = await openAll(load.screens, () => YjsClient.open(target, { role: "reader" }));
  await moving.during(2);
  await target.read();
  const before = await moving.during(load.seconds);
  const { peakRss: rss } = await target.read();
  for (const screen of screens.slice(0, load.stuck)) screen.socket.pause();
  const during = await moving.during(load.seconds);
  const { peakRss } = await target.read();
  for (const screen of screens) screen.close();
  moving.close();
  return {
    before: percentiles(before.times),
    during: percentiles(during.times),
    rssGrowth: (peakRss - rss) / 1e6,
  };
}

export interface Newcomer {
  readonly strokes: number;
  readonly bytesPerSecond: number;
  readonly writers: number;
}

/** Seconds until somebody on a thin line has a big board that others keep changing meanwhile. */
export async function newcomerOnThinLine(house: House, load: Newcomer): Promise<number> {
  const server = await startOurs(house);
  try {
    await drawStrokes(server, load.strokes);
    return await comeIn(server, load);
  } finally {
    await server.stop();
  }
}

async function comeIn(server: OurTarget, { bytesPerSecond, writers }: Newcomer): Promise<number> {
  const line = await SlowLine.to(Number(new URL(server.origin).port), bytesPerSecond);
  const moving = await MovingCards.open(server, await stateOf(server), writers);
  const stop = new AbortController();
  const others = keepMoving(moving, stop.signal);
  const began = performance.now();
  const newcomer = await YjsClient.open(server.through(line.port), { role: "reader" });
  const seconds = (performance.now() - began) / 1000;
  stop.abort();
  await others;
  newcomer.close();
  moving.close();
  line.close();
  return seconds;
}

async function keepMoving(moving: MovingCards, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) await moving.during(1);
}
