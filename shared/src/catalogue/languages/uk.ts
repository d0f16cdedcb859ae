import assetMap from "../../activities/asset-map/texts/uk.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/uk.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/uk.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/uk.json" with { type: "json" };
import agreements from "../../texts/agreements/uk.json" with { type: "json" };
import resident from "../../texts/resident/uk.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const uk: Catalogue = {
  language: "uk",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
