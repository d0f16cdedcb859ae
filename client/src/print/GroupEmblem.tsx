import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { ICON_FRAME } from "@buurtbord/shared/paper/icons.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";

/** By which a group finds its table; its name stands beside it. */
export function GroupEmblem({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className="groepje-teken" style={{ background: `var(--${EMBLEM_TINTS[colour]})` }}>
      <svg
        {...ICON_FRAME}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see emblemDrawings.ts
        dangerouslySetInnerHTML={{ __html: EMBLEM_DRAWINGS[thing] }}
      />
    </span>
  );
}
