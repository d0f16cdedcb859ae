import { furnishHouse } from "../load/furnishHouse.ts";
import { stateOf } from "../load/stateOf.ts";
import { cursors } from "../scenarios/cursors.ts";
import { startBare } from "../targets/bareTarget.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { startPeer } from "../targets/peerTargets.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = { cursors: 200, seconds: 10 };

/** Two hundred cursors, and one card that moves. */
export function benchCursors({ peers }: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: 20 });
    const { ours, state } = await using(await startOurs(house), async (target) => {
      const state = await stateOf(target);
      return { state, ours: await cursors(target, state, LOAD) };
    });
    const bare = await using(await startBare(), (target) => cursors(target, state, LOAD));
    const figures: Record<string, number> = {
      without: ours.without.p95,
      with: ours.with.p95,
      ratio: ours.with.p95 / ours.without.p95,
      frames: ours.framesPerSecond,
      withBare: bare.with.p95,
    };
    for (const id of peers) {
      const peer = await using(await startPeer(id, state), (target) => cursors(target, state, LOAD));
      figures[`with-${id}`] = peer.with.p95;
    }
    return figures;
  });
}
