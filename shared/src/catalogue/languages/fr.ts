import assetMap from "../../activities/asset-map/texts/fr.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/fr.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/fr.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/fr.json" with { type: "json" };
import agreements from "../../texts/agreements/fr.json" with { type: "json" };
import resident from "../../texts/resident/fr.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const fr: Catalogue = {
  language: "fr",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
