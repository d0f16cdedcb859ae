import assetMap from "../../activities/asset-map/texts/ar.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/ar.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/ar.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/ar.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/ar.json" with { type: "json" };
import agreements from "../../texts/agreements/ar.json" with { type: "json" };
import resident from "../../texts/resident/ar.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const ar = gathered("ar", files);
