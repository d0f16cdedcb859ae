/** @jsxImportSource preact */
import type { CardFace } from "@buurtbord/shared/activities/CardKind.ts";
import { LANGUAGE_FACES } from "@buurtbord/shared/board/ResidentLanguage.ts";
import { cutSheet } from "@buurtbord/shared/paper/cutSheet.ts";
import { leafShape } from "@buurtbord/shared/paper/leafShape.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { useSize } from "../ui/preact/useSize.ts";
import { useWords } from "./words.ts";

interface PaperProps {
  /** The same seed gives the same edge: a card's id. */
  readonly seed: string;
  readonly tint: Tint | "fles-licht" | "steen-licht";
  readonly outline?: CardFace["outline"];
  /** Dashed brick: not saved yet. */
  readonly unsaved?: boolean;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A piece of paper, cut by hand to the size of what stands on it. */
export function Paper({
  seed,
  tint,
  outline = "paper",
  unsaved = false,
  class: name = "",
  children,
}: PaperProps) {
  const element = useRef<HTMLDivElement>(null);
  const [w, h] = useSize(element);
  const { direction } = LANGUAGE_FACES[useWords().language];
  const path = outline === "leaf" ? leafShape(w, h, direction === "rtl", seed) : cutSheet(w, h, seed);
  return (
    <div ref={element} class={`papier papier-${outline} ${name}`}>
      <svg class="papier-vel" viewBox={`0 0 ${w || 1} ${h || 1}`} aria-hidden="true">
        <path class="papier-licht" d={path} />
        <path class={unsaved ? "papier-los" : "papier-rand"} d={path} fill={`var(--${tint})`} />
      </svg>
      {children}
    </div>
  );
}
