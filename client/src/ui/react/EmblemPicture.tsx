import type { Emblem } from "@buurtbord/shared/board/Emblem.ts";
import { EMBLEM_DRAWINGS } from "../emblemDrawings.ts";
import "../emblem.css";

/** The picture of a table, or of somebody who gave no name; its name stands beside it. */
export function EmblemPicture({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className={`beeld beeld-${colour}`}>
      <svg
        viewBox="0 0 24 24"
        fill="none"
        stroke="currentColor"
        strokeWidth="2.3"
        strokeLinecap="round"
        strokeLinejoin="round"
        className="icoon"
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings
        dangerouslySetInnerHTML={{ __html: EMBLEM_DRAWINGS[thing] }}
      />
    </span>
  );
}
