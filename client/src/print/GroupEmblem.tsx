import type { Emblem, EmblemColour } from "@buurtbord/shared/board/Emblem.ts";
import type { Catalogue } from "@buurtbord/shared/catalogue/Catalogue.ts";
import { ICON_FRAME } from "@buurtbord/shared/paper/icons.ts";
import type { Tint } from "@buurtbord/shared/paper/Tint.ts";
import { filled } from "@buurtbord/shared/texts/filled.ts";
import { EMBLEM_DRAWINGS } from "../ui/emblemDrawings.ts";

const TINTS: Readonly<Record<EmblemColour, Tint>> = {
  yellow: "kaart-geel",
  blue: "kaart-blauw",
  orange: "kaart-oranje",
  pink: "kaart-roze",
  green: "kaart-groen",
  white: "kaart-wit",
};

/** By which a group finds its table; its name stands beside it. */
export function GroupEmblem({ emblem: { thing, colour } }: { readonly emblem: Emblem }) {
  return (
    <span className="groepje-teken" style={{ background: `var(--${TINTS[colour]})` }}>
      <svg
        {...ICON_FRAME}
        aria-hidden="true"
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own drawings, see emblemDrawings.ts
        dangerouslySetInnerHTML={{ __html: EMBLEM_DRAWINGS[thing] }}
      />
    </span>
  );
}

/** "blauwe fiets", in the language of the paper: also told apart where the printer has no colours. */
export function emblemWords({ thing, colour }: Emblem, { language, resident }: Catalogue): string {
  return filled(language, resident.emblem[thing], { colour: { choice: colour } });
}
