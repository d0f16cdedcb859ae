import { EVENING, views } from "../scenarios/views.ts";
import { slowDisk } from "../slowDisk.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const PHONES = 300;
const SECONDS = 300;
const SLOW_FSYNC = 25;
const SLOW_SECONDS = 60;

/** Three hundred phones for five minutes, and for one minute on a slow disk. */
export async function benchViews(_options: BenchOptions): Promise<Figures> {
  const ordinary = await run(SECONDS, {});
  const slow = slowDisk(SLOW_FSYNC);
  const slowly = slow === null ? null : await run(SLOW_SECONDS, slow);
  for (const refusal of [...ordinary.refused, ...(slowly?.refused ?? [])].slice(0, 5)) console.log(refusal);
  return {
    commands: ordinary.commands + (slowly?.commands ?? 0),
    refused: ordinary.refused.length + (slowly?.refused.length ?? 0),
    unequal: ordinary.unequal + (slowly?.unequal ?? 0),
    ack: ordinary.ack.p50,
    ackP99: ordinary.ack.p99,
    ...(slowly && { slowAckP99: slowly.ack.p99 }),
    cores: ordinary.cores,
    rss: ordinary.rss,
    loop: ordinary.loop,
  };
}

function run(seconds: number, environment: Readonly<Record<string, string>>) {
  return inFolder(async (dataDir) =>
    using(await startOurs({ dataDir, boards: [] }, environment), (ours) =>
      views(ours, { phones: PHONES, seconds, evening: EVENING }),
    ),
  );
}
