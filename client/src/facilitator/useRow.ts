import { type RefObject, useEffect, useRef } from "react";
import { useReturnFocus } from "./useReturnFocus.ts";

/** A row above the bar: Escape closes it, and the focus returns to where it was. Returns the ref for the row. */
export function useRow<Row extends HTMLElement>(onClose: () => void): RefObject<Row | null> {
  useReturnFocus();
  const row = useRef<Row>(null);
  const close = useRef(onClose);
  close.current = onClose;
  useEffect(() => {
    const element = row.current;
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Escape") close.current();
    };
    element?.addEventListener("keydown", pressed);
    return () => element?.removeEventListener("keydown", pressed);
  }, []);
  return row;
}
