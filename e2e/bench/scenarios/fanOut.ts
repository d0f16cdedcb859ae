import { setTimeout as wait } from "node:timers/promises";
import { MovingCards } from "../load/MovingCards.ts";
import { openAll } from "../load/openAll.ts";
import { YjsClient } from "../load/YjsClient.ts";
import { type Percentiles, percentiles } from "../percentiles.ts";
import type { Target } from "../targets/Target.ts";

export interface FanOutLoad {
  readonly screens: number;
  readonly writers: number;
  readonly seconds: number;
}

export interface FanOut {
  /** Milliseconds from a hand to a screen. */
  readonly late: Percentiles;
  /** Microseconds of the server's CPU for each change that reached each screen. */
  readonly cpuEach: number;
  /** Of the changes that each screen was sent, so many came in a frame of their own: 1 is all of them. */
  readonly framesPerChange: number;
}

/** Everybody's screen shows what a few hands do: each moves a card of its own twice a second. */
export async function fanOut(target: Target, state: Uint8Array, load: FanOutLoad): Promise<FanOut> {
  const moving = await MovingCards.open(target, state, load.writers);
  const screens = await openAll(load.screens, () => YjsClient.open(target, { role: "reader" }));
  await wait(500);
  const framesBefore = sumOfFrames(screens);
  await target.read();
  const { times, changes } = await moving.during(load.seconds);
  const { cpu } = await target.read();
  const frames = sumOfFrames(screens) - framesBefore;
  for (const screen of screens) screen.close();
  moving.close();
  const delivered = changes * load.screens;
  return {
    late: percentiles(times),
    cpuEach: (cpu / delivered) * 1e6,
    framesPerChange: frames / delivered,
  };
}

function sumOfFrames(clients: readonly YjsClient[]): number {
  return clients.reduce((sum, { frames }) => sum + frames, 0);
}
