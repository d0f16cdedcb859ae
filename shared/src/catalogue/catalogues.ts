import type { Activity } from "../activities/Activity.ts";
import type { ActivityTexts } from "../activities/ActivityTexts.ts";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { ResidentTexts } from "../texts/resident/ResidentTexts.ts";
import { type Catalogue, textsOfActivity } from "./Catalogue.ts";
import { en } from "./languages/en.ts";
import { nl } from "./languages/nl.ts";

/** All of them: for the server. A phone loads one; see loadCatalogue.ts. */
export const catalogues: Readonly<Record<ResidentLanguage, Catalogue>> = { nl, en };

export function residentTexts(language: ResidentLanguage): ResidentTexts {
  return catalogues[language].resident;
}

/** An activity's words in a language of residents. */
export function wordsOfActivity(activity: Pick<Activity, "id">, language: ResidentLanguage): ActivityTexts {
  return textsOfActivity(catalogues[language], activity);
}
