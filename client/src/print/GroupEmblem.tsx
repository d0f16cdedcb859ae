import { EMBLEM_TINTS } from "@buurtbord/shared/activities/emblemTint.ts";
import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";
import { Drawing } from "../ui/react/Drawing.tsx";

/** By which a group finds its table; its name stands beside it. */
export function GroupEmblem({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className="groepje-teken" style={{ background: `var(--${EMBLEM_TINTS[colour]})` }}>
      <Drawing lines={EMBLEM_DRAWINGS[thing]} />
    </span>
  );
}
