import assetMap from "../../activities/asset-map/texts/es.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/es.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/es.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/es.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/es.json" with { type: "json" };
import agreements from "../../texts/agreements/es.json" with { type: "json" };
import resident from "../../texts/resident/es.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const es = gathered("es", files);
