import { furnishHouse } from "../load/furnishHouse.ts";
import { stateOf } from "../load/stateOf.ts";
import { type FanOutLoad, fanOut } from "../scenarios/fanOut.ts";
import { startBare } from "../targets/bareTarget.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { startPeer } from "../targets/peerTargets.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const BUSY: FanOutLoad = { screens: 500, writers: 25, seconds: 20 };
const QUIET: FanOutLoad = { ...BUSY, writers: 1 };

/** Five hundred screens: ours, a bare broadcaster, ours again, so that a machine that slows down spoils no ratio. */
export function benchFanOut({ peers }: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: 40 });
    const { state, first, quiet } = await using(await startOurs(house), async (ours) => {
      const state = await stateOf(ours);
      return { state, first: await fanOut(ours, state, BUSY), quiet: await fanOut(ours, state, QUIET) };
    });
    const bare = await using(await startBare(), (target) => fanOut(target, state, BUSY));
    const second = await using(await startOurs(house), async (ours) =>
      fanOut(ours, await stateOf(ours), BUSY),
    );
    const cpu = (first.cpuEach + second.cpuEach) / 2;
    const figures: Record<string, number> = {
      late: (first.late.p95 + second.late.p95) / 2,
      lateQuiet: quiet.late.p95,
      lateBare: bare.late.p95,
      cpu,
      cpuBare: bare.cpuEach,
      ratio: cpu / bare.cpuEach,
    };
    for (const id of peers) {
      const peer = await using(await startPeer(id, state), (target) => fanOut(target, state, BUSY));
      figures[`ratio-${id}`] = cpu / peer.cpuEach;
    }
    return figures;
  });
}
