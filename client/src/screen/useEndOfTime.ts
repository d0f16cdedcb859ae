import type { Clock } from "@buurtbord/shared/board/Meeting.ts";
import { useEffect, useState } from "react";
import { EndOfTime } from "./EndOfTime.ts";

/** Calls `ended` once at the moment at which a clock ends. */
export function useEndOfTime(clock: Clock | null, left: number | null, ended: () => void): void {
  const [end] = useState(() => new EndOfTime());
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is to be done may be another function each time
  useEffect(() => {
    if (end.hears(clock === null || left === null ? null : { clock, left })) ended();
  }, [end, clock, left]);
}
