import { useEffect, useRef } from "react";
import { isDeskCovered } from "../keys/isDeskCovered.ts";
import { isTyping } from "../keys/isTyping.ts";

/** Ctrl+Z, or ⌘Z: but not while somebody is typing, for a field has an undo of its own, nor unseen. */
export function useUndoKey(undo: () => void): void {
  const latest = useRef(undo);
  latest.current = undo;
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const isUndo = event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey;
      if (!isUndo || isTyping(event.target) || isDeskCovered()) return;
      event.preventDefault();
      latest.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
}
