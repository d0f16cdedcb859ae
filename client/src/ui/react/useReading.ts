import { useEffect, useRef, useState } from "react";

const LOOK_EVERY_MS = 250;

/** What is read of something that passes by itself, such as a clock; looked at four times a second. Null: nothing passes. */
export function useReading(read: (() => number) | null): number | null {
  const newest = useRef(read);
  newest.current = read;
  const isPassing = read !== null;
  const [, setNumber] = useState(0);
  useEffect(() => {
    if (!isPassing) return;
    // The same number again draws nothing.
    const timer = setInterval(() => setNumber(newest.current?.() ?? 0), LOOK_EVERY_MS);
    return () => clearInterval(timer);
  }, [isPassing]);
  return read === null ? null : read();
}
