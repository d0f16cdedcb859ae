import assetMap from "../../activities/asset-map/texts/nl-makkelijk.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/nl-makkelijk.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/nl-makkelijk.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/nl-makkelijk.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/nl-makkelijk.json" with { type: "json" };
import agreements from "../../texts/agreements/nl-makkelijk.json" with { type: "json" };
import resident from "../../texts/resident/nl-makkelijk.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const nlMakkelijk = gathered("nl-makkelijk", files);
