import { useEffect, useState } from "react";

/** Long enough to be read twice. */
const SHOWN_MS = 8_000;

/** A sentence that is shown for a while that somebody can see the page; the empty one is none. */
export function useNotice(first: string): [notice: string, say: (sentence: string) => void] {
  const [notice, say] = useState(first);
  useEffect(() => {
    if (notice === "") return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const count = () => {
      clearTimeout(timer);
      if (!document.hidden) timer = setTimeout(() => say(""), SHOWN_MS);
    };
    count();
    document.addEventListener("visibilitychange", count);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", count);
    };
  }, [notice]);
  return [notice, say];
}
