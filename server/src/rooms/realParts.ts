import { randomBytes } from "node:crypto";
import { SlicedProofreader } from "./compaction/SlicedProofreader.ts";
import { noMeter } from "./Meter.ts";
import type { RoomParts } from "./RoomParts.ts";

/** The real time and dice, and who reads what takes the place of a log; nothing is measured unless somebody brings a meter. */
export const realParts: Pick<RoomParts, "proofreader" | "clock" | "schedule" | "random" | "meter"> = {
  proofreader: new SlicedProofreader(),
  meter: noMeter,
  clock: () => Date.now(),
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: { bytes: (length) => randomBytes(length) },
};
