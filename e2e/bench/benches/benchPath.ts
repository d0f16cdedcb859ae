import { furnishHouse } from "../load/furnishHouse.ts";
import { percentiles } from "../percentiles.ts";
import { measurePath } from "../scenarios/path.ts";
import { slowDisk } from "../slowDisk.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = { phones: 50, seconds: 60 };
const SLOW_FSYNC = 25;

/** From a thumb to the wall; and again on a slow disk. */
export async function benchPath(_options: BenchOptions): Promise<Figures> {
  const ordinary = await run({});
  const slow = slowDisk(SLOW_FSYNC);
  const slowly = slow === null ? null : await run(slow);
  const ack = percentiles(ordinary.ack);
  return {
    ack: ack.p50,
    ackP95: ack.p95,
    wallP95: percentiles(ordinary.wall).p95,
    loop: ordinary.loop,
    cpu: ordinary.cpu,
    ...(slowly && {
      slowAckP95: percentiles(slowly.ack).p95,
      slowWallP95: percentiles(slowly.wall).p95,
      slowLoop: slowly.loop,
    }),
  };
}

function run(environment: Readonly<Record<string, string>>) {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: 0 });
    return using(await startOurs(house, environment), async (ours) => {
      const [board] = house.boards;
      if (board === undefined) throw new Error("No board was made");
      return measurePath(ours, board, LOAD);
    });
  });
}
