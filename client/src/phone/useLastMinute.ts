import { useEffect, useState } from "preact/hooks";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../sync/StepClock.ts";

/** A page that slept looks again after so long at most. */
const LONGEST_WAIT_SECONDS = 600;

/** Whether less than a minute is left of the step. Once it is over nothing is said: the clock is only a guide. */
export function useLastMinute(clock: StepClock | null): boolean {
  const [looked, look] = useState(0);
  const left = clock === null ? null : leftNow(clock, browserClock.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a timer may go off a moment early, and then it waits once more
  useEffect(() => {
    if (left === null || left <= 0) return;
    const wait = Math.min(left >= 60 ? left - 59 : left, LONGEST_WAIT_SECONDS);
    return browserClock.after(wait * 1_000, () => look((n) => n + 1));
  }, [left, looked]);
  return left !== null && left > 0 && left < 60;
}
