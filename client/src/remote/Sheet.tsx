/** @jsxImportSource preact */

import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import type { PaperTint } from "@buurtbord/shared/paper/Tint.ts";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSize } from "../ui/preact/useSize.ts";

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
  const [w, h] = useSize(element);
  return (
    <div ref={element} class={`vel ${name}`}>
      <svg class="vel-rand" viewBox={`0 0 ${w || 1} ${h || 1}`} aria-hidden="true">
        <path d={cutSheet(w, h, seed)} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}
