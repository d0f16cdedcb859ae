import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import ar from "../texts/project/ar.json" with { type: "json" };
import en from "../texts/project/en.json" with { type: "json" };
import es from "../texts/project/es.json" with { type: "json" };
import fr from "../texts/project/fr.json" with { type: "json" };
import nl from "../texts/project/nl.json" with { type: "json" };
import nlMakkelijk from "../texts/project/nl-makkelijk.json" with { type: "json" };
import type { ProjectTexts } from "../texts/project/ProjectTexts.ts";
import pl from "../texts/project/pl.json" with { type: "json" };
import tr from "../texts/project/tr.json" with { type: "json" };
import uk from "../texts/project/uk.json" with { type: "json" };

/** Apart from the catalogues: the page of a project loads those of its language by themselves. */
export const projectTexts: Readonly<Record<ResidentLanguage, ProjectTexts>> = {
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
