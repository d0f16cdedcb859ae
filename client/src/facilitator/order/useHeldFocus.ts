import { type MouseEvent, useLayoutEffect, useRef } from "react";

/**
 * Keeps the focus on the button that moves a row: what goes down is taken out of the page for a moment, and loses it.
 * Call what it gives with the press that moves the row away from `place`.
 */
export function useHeldFocus(place: number): (press: MouseEvent<HTMLButtonElement>) => void {
  const pressed = useRef<HTMLButtonElement | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever it came to another place
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = null;
  }, [place]);
  return ({ currentTarget }) => {
    pressed.current = currentTarget;
  };
}
