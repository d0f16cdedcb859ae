import assetMap from "../../activities/asset-map/texts/es.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/es.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/es.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/es.json" with { type: "json" };
import agreements from "../../texts/agreements/es.json" with { type: "json" };
import resident from "../../texts/resident/es.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const es: Catalogue = {
  language: "es",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
