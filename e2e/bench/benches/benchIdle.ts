import { furnishHouse } from "../load/furnishHouse.ts";
import { stateOf } from "../load/stateOf.ts";
import { idle } from "../scenarios/idle.ts";
import { startBare } from "../targets/bareTarget.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { startPeer } from "../targets/peerTargets.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const BOARDS = { boards: 500 };
const SOME_CARDS = 10;

/** Five hundred boards with a screen each: fresh ones, and with some cards. */
export async function benchIdle({ peers }: BenchOptions): Promise<Figures> {
  const fresh = await ofOurs(0);
  const used = await ofOurs(SOME_CARDS);
  const bare = await using(await startBare(), (target) => idle(target, BOARDS, null));
  const figures: Record<string, number> = {
    each: fresh.each,
    after: fresh.after,
    eachUsed: used.each,
    afterUsed: used.after,
    eachBare: bare.each,
  };
  for (const id of peers) {
    const peer = await using(await startPeer(id, used.state, 0), (target) =>
      idle(target, BOARDS, used.state),
    );
    figures[`eachUsed-${id}`] = peer.each;
  }
  return figures;
}

function ofOurs(cardsEach: number) {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { ...BOARDS, cardsEach });
    return using(await startOurs(house), async (ours) => {
      const state = await stateOf(ours);
      return { ...(await idle(ours, BOARDS, null)), state };
    });
  });
}
