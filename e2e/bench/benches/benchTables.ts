import { groupTables } from "../scenarios/groupTables.ts";
import { slowDisk } from "../slowDisk.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = { tables: 12, phones: 150, seconds: 60 };
const SLOW_FSYNC = 25;
/** How often a desk looks. */
const LOOK_EVERY_MS = 3_000;

/** Twelve tables and a hall, a hundred and fifty phones in both; and again on a slow disk. */
export async function benchTables(_options: BenchOptions): Promise<Figures> {
  const ordinary = await run({});
  const slow = slowDisk(SLOW_FSYNC);
  const slowly = slow === null ? null : await run(slow);
  return {
    tables: ordinary.tables,
    commands: ordinary.commands + (slowly?.commands ?? 0),
    refused: ordinary.refused + (slowly?.refused ?? 0),
    ack: ordinary.ack.p50,
    ackP99: ordinary.ack.p99,
    ...(slowly && { slowAckP99: slowly.ack.p99 }),
    lookShare: (100 * ordinary.look) / LOOK_EVERY_MS,
    cores: ordinary.cores,
    loop: ordinary.loop,
  };
}

function run(environment: Readonly<Record<string, string>>) {
  return inFolder(async (dataDir) =>
    using(await startOurs({ dataDir, boards: [] }, environment), (ours) => groupTables(ours, LOAD)),
  );
}
