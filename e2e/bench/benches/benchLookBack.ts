import { furnishHouse } from "../load/furnishHouse.ts";
import { comparing } from "../scenarios/comparing.ts";
import { filming } from "../scenarios/filming.ts";
import { inFolder } from "../targets/ourTarget.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const CARDS = 2_000;

/** What a wall does when it looks back over a full board. */
export function benchLookBack(_options: BenchOptions): Promise<Figures> {
  return inFolder(async (dataDir) => {
    const house = await furnishHouse(dataDir, { boards: 1, cardsEach: CARDS });
    return { ...comparing(CARDS), ...(await filming(house)) };
  });
}
