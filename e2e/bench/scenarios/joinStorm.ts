import { setTimeout as wait } from "node:timers/promises";
import { YjsClient } from "../load/YjsClient.ts";
import type { Target } from "../targets/Target.ts";

export interface StormLoad {
  readonly screens: number;
}

export interface Storm {
  /** Milliseconds from the first one's coming until all have the whole board. */
  readonly allSynced: number;
  /** Milliseconds of the server's CPU for each. */
  readonly cpuEach: number;
  /** Megabytes that the server held more at its peak. */
  readonly rssGrowth: number;
}

/** They all come within this time. */
const WITHIN_MS = 1_000;

/** The evening begins, or the power was back: all screens come at once onto a big board. */
export async function joinStorm(target: Target, { screens }: StormLoad): Promise<Storm> {
  const first = await YjsClient.open(target, { role: "reader" }); // the room is open when people come
  await wait(200);
  const { rss } = await target.read();
  const began = performance.now();
  const clients = await Promise.all(
    Array.from({ length: screens }, async (_, n) => {
      await wait((n / screens) * WITHIN_MS);
      return YjsClient.open(target, { role: "reader" });
    }),
  );
  const allSynced = performance.now() - began;
  const { cpu, peakRss } = await target.read();
  for (const client of [first, ...clients]) client.close();
  return { allSynced, cpuEach: (cpu / screens) * 1000, rssGrowth: (peakRss - rss) / 1e6 };
}
