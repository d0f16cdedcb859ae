import assetMap from "../../activities/asset-map/texts/tr.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/tr.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/tr.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/tr.json" with { type: "json" };
import agreements from "../../texts/agreements/tr.json" with { type: "json" };
import resident from "../../texts/resident/tr.json" with { type: "json" };
import { type Catalogue, withAgreements } from "../Catalogue.ts";

export const tr: Catalogue = {
  language: "tr",
  resident,
  agreements,
  activities: {
    "asset-map": withAgreements(assetMap, agreements),
    "idea-board": withAgreements(ideaBoard, agreements),
    "pas-op-de-plaats": withAgreements(pasOpDePlaats, agreements),
    "wish-tree": wishTree,
  },
};
