/** @jsxImportSource preact */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { Paper } from "./Paper.tsx";

/** Asked once before something goes for good. It comes at the end of a page: all its answers come into sight. */
export function SureQuestion({ seed, children }: { seed: string; children: ComponentChildren }) {
  const section = useRef<HTMLElement>(null);
  useEffect(() => section.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <Paper seed={seed} tint="linnen" class="kaart">
      <section ref={section} class="weg-vraag" role="alert">
        {children}
      </section>
    </Paper>
  );
}
