import { useEffect, useRef } from "preact/hooks";

const TOUCHES = ["pointerdown", "keydown", "input", "scroll"] as const;

/** Calls `run` once nobody touched the page for so long; null: never. */
export function useQuiet(ms: number, run: (() => void) | null): void {
  const latest = useRef(run);
  latest.current = run;
  const isOn = run !== null;
  useEffect(() => {
    if (!isOn) return;
    let timer = 0;
    const wait = () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => latest.current?.(), ms);
    };
    wait();
    for (const touch of TOUCHES) addEventListener(touch, wait, { capture: true, passive: true });
    return () => {
      clearTimeout(timer);
      for (const touch of TOUCHES) removeEventListener(touch, wait, { capture: true });
    };
  }, [ms, isOn]);
}
