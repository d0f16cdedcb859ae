import assetMap from "../../activities/asset-map/texts/nl-makkelijk.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/nl-makkelijk.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/nl-makkelijk.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/nl-makkelijk.json" with { type: "json" };
import agreements from "../../texts/agreements/nl-makkelijk.json" with { type: "json" };
import resident from "../../texts/resident/nl-makkelijk.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const nlMakkelijk: Catalogue = {
  language: "nl-makkelijk",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
