import type { Activity } from "../activities/Activity.ts";
import type { ActivityTexts } from "../activities/ActivityTexts.ts";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { ResidentTexts } from "../texts/resident/ResidentTexts.ts";
import { type Catalogue, textsOfActivity } from "./Catalogue.ts";
import { ar } from "./languages/ar.ts";
import { en } from "./languages/en.ts";
import { es } from "./languages/es.ts";
import { fr } from "./languages/fr.ts";
import { nl } from "./languages/nl.ts";
import { nlMakkelijk } from "./languages/nl-makkelijk.ts";
import { pl } from "./languages/pl.ts";
import { tr } from "./languages/tr.ts";
import { uk } from "./languages/uk.ts";

/** All of them: for the server, and for paper. A phone loads one; see loadCatalogue.ts. */
export const catalogues: Readonly<Record<ResidentLanguage, Catalogue>> = {
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

export function residentTexts(language: ResidentLanguage): ResidentTexts {
  return catalogues[language].resident;
}

/** An activity's words in a language of residents. */
export function wordsOfActivity(activity: Pick<Activity, "id">, language: ResidentLanguage): ActivityTexts {
  return textsOfActivity(catalogues[language], activity);
}
