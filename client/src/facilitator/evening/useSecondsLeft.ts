import { useEffect, useState } from "react";
import { leftNow, type StepClock } from "../../sync/StepClock.ts";

const LOOK_EVERY_MS = 250;

/** Whole seconds that are left of the step, below zero when it is over; null: no clock runs. */
export function useSecondsLeft(clock: StepClock | null): number | null {
  const [, setSeconds] = useState(0);
  useEffect(() => {
    if (clock === null) return;
    // The same number again draws nothing.
    const timer = setInterval(() => setSeconds(leftNow(clock, performance.now())), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [clock]);
  return clock === null ? null : leftNow(clock, performance.now());
}
