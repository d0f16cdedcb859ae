import { furnishHouse } from "../load/furnishHouse.ts";
import { stateOf } from "../load/stateOf.ts";
import { newcomerOnThinLine, slowReaders } from "../scenarios/slowReaders.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const ROOM = { screens: 300, stuck: 50, writers: 25, seconds: 30 };
const NEWCOMER = { strokes: 100, bytesPerSecond: 100_000, writers: 25 };

/** Screens that hang, and somebody far from the router. */
export async function benchSlowReaders(_options: BenchOptions): Promise<Figures> {
  const room = await inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: 40 });
    return using(await startOurs(house), async (ours) => slowReaders(ours, await stateOf(ours), ROOM));
  });
  const newcomer = await inFolder(async (dataDir) =>
    newcomerOnThinLine(await furnishHouse(dataDir, { boards: 1, cardsEach: 5_000 }), NEWCOMER),
  );
  return {
    before: room.before.p99,
    during: room.during.p99,
    ratio: room.during.p99 / room.before.p99,
    rssGrowth: room.rssGrowth,
    newcomer,
  };
}
