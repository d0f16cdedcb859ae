import { useEffect, useState } from "preact/hooks";
import { browserClock } from "../sync/roomSocket/Clock.ts";

/** Whole seconds until a moment of the page's clock; never less than one, for what is about to happen. */
export function secondsUntil(moment: number): number {
  return Math.max(1, Math.ceil((moment - browserClock.now()) / 1_000));
}

/** The same, counting down while it is looked at; null: there is no such moment. */
export function useSecondsLeft(moment: number | null): number | null {
  const [, tick] = useState(0);
  useEffect(() => {
    if (moment === null) return;
    const timer = setInterval(() => tick((n) => n + 1), 1_000);
    return () => clearInterval(timer);
  }, [moment]);
  return moment === null ? null : secondsUntil(moment);
}
