import { useEffect, useRef } from "react";
import { isDeskCovered } from "./isDeskCovered.ts";
import { pressedKey } from "./pressedKey.ts";

/** What each key does; null or left out: nothing now. */
export type Keys = Readonly<Record<string, (() => void) | null>>;

/**
 * Does what a key stands for, wherever the focus is; but never under a sheet that lies over everything: what lies there
 * over the desk (`data-covers`) has keys of its own.
 */
export function useKeys(keys: Keys, where: "desk" | "over-the-desk" = "desk"): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const key = pressedKey(event);
      if (key === null || isCovered(where)) return;
      const act = latest.current[key] ?? null;
      if (act === null || (isScrolling(key) && isInSheet(event.target))) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, [where]);
}

function isCovered(where: "desk" | "over-the-desk"): boolean {
  return where === "desk" ? isDeskCovered() : document.querySelector("dialog[open]") !== null;
}

function isScrolling(key: string): boolean {
  return key === "pageup" || key === "pagedown";
}

/** Something that is longer than its room, in which one reads on. */
function isInSheet(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-scrolls]") !== null;
}
