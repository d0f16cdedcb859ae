import { grouping } from "../scenarios/grouping.ts";
import type { BenchOptions, Figures } from "./Bench.ts";

/** A room is shared out over tables. */
export async function benchGroups(_options: BenchOptions): Promise<Figures> {
  return { ...grouping() };
}
