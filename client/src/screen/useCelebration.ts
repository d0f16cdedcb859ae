import type { Meeting } from "@buurtbord/shared/board/Meeting.ts";
import { useEffect, useRef, useState } from "react";

const CELEBRATION_MS = 2_800;

/** Whether it is now that hidden dots were revealed, while this page looked on. */
export function useCelebration({ counted }: Meeting): boolean {
  const seen = useRef(counted.length);
  const [celebrates, setCelebrates] = useState(false);
  useEffect(() => {
    const more = counted.length > seen.current;
    seen.current = counted.length;
    if (more) setCelebrates(true);
  }, [counted.length]);
  useEffect(() => {
    if (!celebrates) return;
    const timer = setTimeout(() => setCelebrates(false), CELEBRATION_MS);
    return () => clearTimeout(timer);
  }, [celebrates]);
  return celebrates;
}
