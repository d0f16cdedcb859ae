import { useEffect, useRef } from "react";
import { pressedKey } from "./pressedKey.ts";

/** What each key does; null or left out: nothing now. */
export type Keys = Readonly<Record<string, (() => void) | null>>;

/** Does what a key stands for, wherever the focus is; but never under a sheet that lies over everything. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key === null || document.querySelector("dialog[open]") !== null) return;
      const act = latest.current[key] ?? null;
      if (act === null || (isScrolling(key) && isInSheet(event.target))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}

function isScrolling(key: string): boolean {
  return key === "pageup" || key === "pagedown";
}

/** Something that is longer than its room, in which one reads on. */
function isInSheet(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-scrolls]") !== null;
}
