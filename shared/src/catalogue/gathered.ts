import type { ActivityTexts } from "../activities/ActivityTexts.ts";
import type { ResidentLanguage } from "../board/ResidentLanguage.ts";
import type { ResidentTexts } from "../texts/resident/ResidentTexts.ts";
import type { Catalogue, SharedAgreementTexts } from "./Catalogue.ts";

/** The files of one language. */
export interface LanguageFiles {
  readonly resident: ResidentTexts;
  readonly agreements: SharedAgreementTexts;
  readonly assetMap: ActivityTexts;
  readonly ideaBoard: ActivityTexts;
  readonly pasOpDePlaats: ActivityTexts;
  readonly pitchEvening: ActivityTexts;
  readonly wishTree: ActivityTexts;
}

export function gathered(language: ResidentLanguage, files: LanguageFiles): Catalogue {
  const { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree } = files;
  const agreeing = (texts: ActivityTexts): ActivityTexts => ({
    ...texts,
    kinds: { ...texts.kinds, agreement: agreements.kind },
    fields: { ...texts.fields, agreements: agreements.field },
  });
  return {
    language,
    resident,
    agreements,
    activities: {
      "asset-map": agreeing(assetMap),
      "idea-board": agreeing(ideaBoard),
      "pas-op-de-plaats": agreeing(pasOpDePlaats),
      "pitch-evening": pitchEvening,
      "wish-tree": wishTree,
    },
  };
}
