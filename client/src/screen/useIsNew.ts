import { useRef } from "react";

/** Whether this is another than what was there at first: only that arrives. */
export function useIsNew(name: string): boolean {
  const first = useRef<string | null>(name);
  if (first.current !== name) first.current = null;
  return first.current === null;
}
