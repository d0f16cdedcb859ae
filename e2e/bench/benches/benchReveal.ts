import { type Reveal, reveal } from "../scenarios/reveal.ts";
import { slowDisk } from "../slowDisk.ts";
import { inFolder, startOurs } from "../targets/ourTarget.ts";
import { using } from "../targets/using.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const LOAD = { boards: 5, phones: 100, drafts: 150, cards: 300, lines: 200 };
const SLOW_FSYNC = 25;

/** From "Laat alles zien" to the wall and the phones; and again on a slow disk. */
export async function benchReveal(_options: BenchOptions): Promise<Figures> {
  const ordinary = await run({});
  const slow = slowDisk(SLOW_FSYNC);
  const slowly = slow === null ? null : await run(slow);
  return {
    answer: ordinary.answer,
    wall: ordinary.wall,
    phones: ordinary.phones,
    unseen: ordinary.unseen + (slowly?.unseen ?? 0),
    loop: ordinary.loop,
    ...(slowly && { slowWall: slowly.wall, slowPhones: slowly.phones }),
  };
}

function run(environment: Readonly<Record<string, string>>): Promise<Reveal> {
  return inFolder(async (dataDir) =>
    using(await startOurs({ dataDir, boards: [] }, environment), (ours) => reveal(ours, LOAD)),
  );
}
