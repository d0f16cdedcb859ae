import type { Activity } from "../activities/Activity.ts";
import type { ActivityTexts, FieldTexts, KindTexts } from "../activities/ActivityTexts.ts";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { ResidentTexts } from "../texts/resident/ResidentTexts.ts";

/**
 * Everything that residents read, in one language. The texts are JSON files with messages in ICU MessageFormat, one for
 * the page and one in the folder of each activity: see docs/translating.md.
 */
export interface Catalogue {
  readonly language: ResidentLanguage;
  readonly resident: ResidentTexts;
  /** By the activity's id. */
  readonly activities: Readonly<Record<string, ActivityTexts>>;
  readonly agreements: SharedAgreementTexts;
}

/** The words of agreements, the same in every activity that has them. */
export interface SharedAgreementTexts {
  readonly kind: Required<Omit<KindTexts, "pitch" | "fulfilled">>;
  readonly field: FieldTexts;
  /** Who does it, where not everybody gave a name. */
  readonly who: {
    readonly people: string;
    /** Besides those with a name. */
    readonly more: string;
  };
}

export function textsOfActivity(
  { language, activities }: Catalogue,
  { id }: Pick<Activity, "id">,
): ActivityTexts {
  const texts = activities[id];
  if (texts === undefined) throw new Error(`There are no texts of ${id} in ${language}`);
  return texts;
}
