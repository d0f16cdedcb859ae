import { type ReactNode, useEffect, useLayoutEffect, useRef } from "react";
import { useKeys } from "../keys/useKeys.ts";

interface MomentSheetProps {
  readonly label: string;
  readonly className?: string;
  readonly onBack: () => void;
  /** What a key does here beside Escape, which goes back; null: nothing. */
  readonly onList?: (() => void) | null;
  readonly children: ReactNode;
}

/**
 * A moment of before, over the whole window: the desk under it waits, also for keys. No dialog of the browser's, for of
 * that only one page would be printed.
 */
export function MomentSheet({ label, className = "", onBack, onList = null, children }: MomentSheetProps) {
  const ref = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    const sheet = ref.current;
    const before = document.activeElement;
    const under = [...(sheet?.parentElement?.children ?? [])].filter((one) => one !== sheet);
    for (const one of under) one.toggleAttribute("inert", true);
    sheet?.focus();
    return () => {
      for (const one of under) one.toggleAttribute("inert", false);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  const back = useRef(onBack);
  back.current = onBack;
  useEffect(() => {
    const pressed = ({ key }: KeyboardEvent) => {
      if (key === "Escape") back.current();
    };
    document.addEventListener("keydown", pressed);
    return () => document.removeEventListener("keydown", pressed);
  }, []);
  useKeys({ l: onList }, "over-the-desk");
  return (
    <section ref={ref} className={`moment ${className}`} aria-label={label} data-covers tabIndex={-1}>
      {children}
    </section>
  );
}
