import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import ar from "../texts/paper/ar.json" with { type: "json" };
import en from "../texts/paper/en.json" with { type: "json" };
import es from "../texts/paper/es.json" with { type: "json" };
import fr from "../texts/paper/fr.json" with { type: "json" };
import nl from "../texts/paper/nl.json" with { type: "json" };
import nlMakkelijk from "../texts/paper/nl-makkelijk.json" with { type: "json" };
import type { PaperTexts } from "../texts/paper/PaperTexts.ts";
import pl from "../texts/paper/pl.json" with { type: "json" };
import tr from "../texts/paper/tr.json" with { type: "json" };
import uk from "../texts/paper/uk.json" with { type: "json" };

/** Apart from the catalogues, which phones load. */
export const paperTexts: Readonly<Record<ResidentLanguage, PaperTexts>> = {
  nl,
  "nl-makkelijk": nlMakkelijk,
  en,
  ar,
  es,
  fr,
  pl,
  tr,
  uk,
};
