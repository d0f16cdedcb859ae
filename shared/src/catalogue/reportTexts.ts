import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import ar from "../texts/report/ar.json" with { type: "json" };
import en from "../texts/report/en.json" with { type: "json" };
import es from "../texts/report/es.json" with { type: "json" };
import fr from "../texts/report/fr.json" with { type: "json" };
import nl from "../texts/report/nl.json" with { type: "json" };
import nlMakkelijk from "../texts/report/nl-makkelijk.json" with { type: "json" };
import pl from "../texts/report/pl.json" with { type: "json" };
import type { ReportTexts } from "../texts/report/ReportTexts.ts";
import tr from "../texts/report/tr.json" with { type: "json" };
import uk from "../texts/report/uk.json" with { type: "json" };

/** Of the report that one takes home: only the server writes one, so no phone carries these. */
export const reportTexts: Readonly<Record<ResidentLanguage, ReportTexts>> = {
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
