import type { Activity } from "../activities/Activity.ts";
import type { ActivityTexts } from "../activities/ActivityTexts.ts";
import { activityOf } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import type { ActivityId } from "../board/ids.ts";
import type { Language } from "../board/Language.ts";
import { type Catalogue, textsOfActivity } from "./Catalogue.ts";
import { en } from "./languages/en.ts";
import { nl } from "./languages/nl.ts";

const CATALOGUES: Readonly<Record<Language, Catalogue>> = { nl, en };

/** What residents read, in the language of the table: for walls and those who lead. */
export function tableCatalogue(language: Language): Catalogue {
  return CATALOGUES[language];
}

/** An activity's words in the language of the table. */
export function activityTexts(activity: Pick<Activity, "id">, language: Language): ActivityTexts {
  return textsOfActivity(CATALOGUES[language], activity);
}

/** What an activity is called. Empty: this program does not know it, or not any more. */
export function activityName(id: ActivityId, language: Language): string {
  return CATALOGUES[language].activities[id]?.name ?? "";
}

/** The words of a board's activity, in the board's language. */
export function boardTexts(board: Pick<Board, "activity" | "language">): ActivityTexts {
  return activityTexts(activityOf(board), board.language);
}
