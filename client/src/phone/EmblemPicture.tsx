/** @jsxImportSource preact */
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { ICON_FRAME } from "@buurtbord/shared/paper/icons.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";
import "../ui/emblem.css";

/** Somebody's own picture; its name stands beside it. */
export function EmblemPicture({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span class={`beeld beeld-${colour}`}>
      <svg
        {...ICON_FRAME}
        class="icoon"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see ui/emblemDrawings.ts
        dangerouslySetInnerHTML={{ __html: EMBLEM_DRAWINGS[thing] }}
      />
    </span>
  );
}
