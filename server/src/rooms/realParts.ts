import { randomBytes } from "node:crypto";
import { CompactorThread } from "./compaction/CompactorThread.ts";
import { noMeter } from "./Meter.ts";
import type { RoomParts } from "./RoomParts.ts";

/** The real time and dice, and a thread that compacts; nothing is measured unless somebody brings a meter. */
export const realParts: Pick<RoomParts, "compactor" | "clock" | "schedule" | "random" | "meter"> = {
  compactor: new CompactorThread(),
  meter: noMeter,
  clock: () => Date.now(),
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: { bytes: (length) => randomBytes(length) },
};
