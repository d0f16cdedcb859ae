import { randomBytes } from "node:crypto";
import { ProofreaderThread } from "./compaction/ProofreaderThread.ts";
import { noMeter } from "./Meter.ts";
import type { RoomParts } from "./RoomParts.ts";

/** The real time and dice, and a thread that reads what takes the place of a log; nothing is measured unless somebody brings a meter. */
export const realParts: Pick<RoomParts, "proofreader" | "clock" | "schedule" | "random" | "meter"> = {
  proofreader: new ProofreaderThread(),
  meter: noMeter,
  clock: () => Date.now(),
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: { bytes: (length) => randomBytes(length) },
};
