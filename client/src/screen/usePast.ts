import { useEffect, useRef, useState } from "react";

/** Something of before that is fetched once. */
export type Fetched<Value> =
  | { readonly state: "waiting" }
  | { readonly state: "here"; readonly value: Value }
  | { readonly state: "unreadable" };

/** A laptop that was away is asked again after so long. */
const AGAIN_MS = 5_000;

export function usePast<Value>(fetch: () => Promise<Value | null>): Fetched<Value> {
  const [fetched, setFetched] = useState<Fetched<Value>>({ state: "waiting" });
  const first = useRef(fetch);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isGone = false;
    const ask = async () => {
      const value = await first.current();
      if (isGone) return;
      setFetched(value === null ? { state: "unreadable" } : { state: "here", value });
      if (value === null) timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    void ask();
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, []);
  return fetched;
}
