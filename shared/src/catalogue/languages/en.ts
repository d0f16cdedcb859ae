import assetMap from "../../activities/asset-map/texts/en.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/en.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/en.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/en.json" with { type: "json" };
import agreements from "../../texts/agreements/en.json" with { type: "json" };
import resident from "../../texts/resident/en.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const en: Catalogue = {
  language: "en",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
