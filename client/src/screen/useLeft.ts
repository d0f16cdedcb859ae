import { useEffect, useState } from "react";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../sync/StepClock.ts";

const LOOK_MS = 250;

/** Whole seconds that are left of a clock, as they pass; null: no clock runs. */
export function useLeft(clock: StepClock | null): number | null {
  const [left, setLeft] = useState<number | null>(null);
  useEffect(() => {
    const look = () => setLeft(clock === null ? null : leftNow(clock, browserClock.now()));
    look();
    if (clock === null) return;
    const timer = setInterval(look, LOOK_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return clock === null ? null : left;
}
