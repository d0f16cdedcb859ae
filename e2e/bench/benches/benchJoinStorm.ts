import { furnishHouse } from "../load/furnishHouse.ts";
import { workOn } from "../load/workOn.ts";
import { joinStorm } from "../scenarios/joinStorm.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { startPeer } from "../targets/peerTargets.ts";
import { startReadyBuffer } from "../targets/readyTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const CARDS = 2_000;
/** Beside the two thousand that made the cards. */
const EDITS = { hands: 4, drags: 9_000, keystrokes: 9_000 };
const STORM = { screens: 200 };

/** Two hundred screens within a second, onto a big board with a past. */
export function benchJoinStorm({ peers }: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: CARDS });
    const state = await using(await startOurs(house), (ours) => workOn(ours, EDITS));
    const ours = await using(await startOurs(house), (target) => joinStorm(target, STORM));
    const ready = await using(await startReadyBuffer(state), (target) => joinStorm(target, STORM));
    const figures: Record<string, number> = {
      allSynced: ours.allSynced,
      rssGrowth: ours.rssGrowth,
      cpu: ours.cpuEach,
      cpuReady: ready.cpuEach,
    };
    for (const id of peers) {
      const peer = await using(await startPeer(id, state), (target) => joinStorm(target, STORM));
      figures[`cpu-${id}`] = peer.cpuEach;
      figures[`ratio-${id}`] = ours.cpuEach / peer.cpuEach;
    }
    return figures;
  });
}
