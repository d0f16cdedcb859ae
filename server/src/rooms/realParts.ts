import { randomBytes } from "node:crypto";
import { noMeter } from "./Meter.ts";
import type { RoomParts } from "./RoomParts.ts";

/** The real time and dice; nothing is measured unless somebody brings a meter. */
export const realParts: Pick<RoomParts, "clock" | "schedule" | "random" | "meter"> = {
  meter: noMeter,
  clock: () => Date.now(),
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: { bytes: (length) => randomBytes(length) },
};
