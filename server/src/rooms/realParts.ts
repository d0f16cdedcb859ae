import { randomBytes } from "node:crypto";
import type { RoomParts } from "./RoomParts.ts";

/** The real time and dice, for main.ts. */
export const realParts: Pick<RoomParts, "clock" | "schedule" | "random"> = {
  clock: () => Date.now(),
  schedule(milliseconds, run) {
    const timer = setTimeout(run, milliseconds);
    return () => clearTimeout(timer);
  },
  random: { bytes: (length) => randomBytes(length) },
};
