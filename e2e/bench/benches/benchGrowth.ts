import { percentiles } from "../percentiles.ts";
import { growth } from "../scenarios/growth.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

const WORK = { hands: 4, drags: 70_000, keystrokes: 30_000 };

/** A hundred thousand small changes on two hundred cards. */
export async function benchGrowth(_options: BenchOptions): Promise<Figures> {
  const { stored, secondEncoding, firstEncoding, coldOpen } = await growth(WORK);
  return { stored, secondEncoding, firstEncoding, coldOpen: percentiles(coldOpen).p50 };
}
