import { useEffect, useState } from "react";

/** Long enough to be read twice. */
const SHOWN_MS = 8_000;

/** A sentence that is shown for a while; the empty one is none. */
export function useNotice(first: string): [notice: string, say: (sentence: string) => void] {
  const [notice, say] = useState(first);
  useEffect(() => {
    if (notice === "") return;
    const timer = setTimeout(() => say(""), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  return [notice, say];
}
