import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { EMBLEM_DRAWINGS } from "../emblemDrawings.ts";
import { Drawing } from "./Drawing.tsx";
import "../emblem.css";

/** The picture of a table, or of somebody who gave no name; its name stands beside it. */
export function EmblemPicture({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className={`beeld beeld-${colour}`}>
      <Drawing lines={EMBLEM_DRAWINGS[thing]} />
    </span>
  );
}
