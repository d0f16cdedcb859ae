import assetMap from "../../activities/asset-map/texts/ar.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/ar.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/ar.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/ar.json" with { type: "json" };
import agreements from "../../texts/agreements/ar.json" with { type: "json" };
import resident from "../../texts/resident/ar.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const ar: Catalogue = {
  language: "ar",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
