import { ON_THE_MAP, views } from "../scenarios/views.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = {
  phones: 100,
  seconds: 120,
  evening: ON_THE_MAP,
  furniture: { cards: 300, lines: 200 },
} as const;

/** An evening as large as they come: everybody does something every second, on a map that is full. */
export async function benchMap(_options: BenchOptions): Promise<Figures> {
  const { ack, commands, refused, unequal, cores, rss, loop } = await inFolder(async (dataDir) =>
    using(await startOurs({ dataDir, boards: [] }, {}), (ours) => views(ours, LOAD)),
  );
  for (const refusal of refused.slice(0, 5)) console.log(refusal);
  return { commands, refused: refused.length, unequal, ack: ack.p50, ackP99: ack.p99, cores, rss, loop };
}
