import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import { type ReactNode, useLayoutEffect, useRef, useState } from "react";
import "./Sheet.css";

interface SheetProps {
  readonly tint: Tint;
  /** The same seed gives the same edge for ever. */
  readonly seed: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A piece of paper cut by hand, as large as what stands on it. */
export function Sheet({ tint, seed, className = "", children }: SheetProps) {
  const ref = useRef<HTMLDivElement>(null);
  const { w, h } = useSize(ref);
  return (
    <div ref={ref} className={`blad ${className}`}>
      <svg className="blad-papier" viewBox={`0 0 ${w} ${h}`} aria-hidden="true">
        <path d={cutSheet(w, h, seed)} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}

interface Size {
  readonly w: number;
  readonly h: number;
}

function useSize(ref: { readonly current: HTMLElement | null }): Size {
  const [size, setSize] = useState<Size>({ w: 1, h: 1 });
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => setSize({ w: element.offsetWidth, h: element.offsetHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return size;
}
