import { useEffect, useState } from "preact/hooks";
import { browserClock } from "../sync/roomSocket/Clock.ts";
import { leftNow, type StepClock } from "../sync/StepClock.ts";

/** Whole seconds that are left, anew each second while there are any; null: no clock runs. */
export function useLeft(clock: StepClock | null): number | null {
  const [looked, look] = useState(0);
  const left = clock === null ? null : leftNow(clock, browserClock.now());
  // biome-ignore lint/correctness/useExhaustiveDependencies: a timer may go off a moment early, and then it waits once more
  useEffect(() => {
    if (left === null || left <= 0) return;
    return browserClock.after(1_000, () => look((n) => n + 1));
  }, [left, looked]);
  return left;
}
