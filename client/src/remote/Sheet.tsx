/** @jsxImportSource preact */

import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";

interface SheetProps {
  /** The same seed gives the same edge: a card's id. */
  readonly seed: string;
  readonly tint: PaperTint | "linnen" | "wit" | "zon" | "steen-licht";
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A sheet of paper, cut by hand to the size of what stands on it. */
export function Sheet({ seed, tint, class: name = "", children }: SheetProps) {
  const element = useRef<HTMLDivElement>(null);
  const [[w, h], setSize] = useState<readonly [number, number]>([0, 0]);
  useLayoutEffect(() => {
    const sheet = element.current;
    if (sheet === null) return;
    const measure = () => setSize([sheet.offsetWidth, sheet.offsetHeight]);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(sheet);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={element} class={`vel ${name}`}>
      <svg class="vel-rand" viewBox={`0 0 ${w || 1} ${h || 1}`} aria-hidden="true">
        <path d={cutSheet(w, h, seed)} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}
