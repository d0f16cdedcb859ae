import assetMap from "../../activities/asset-map/texts/en.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/en.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/en.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/en.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/en.json" with { type: "json" };
import agreements from "../../texts/agreements/en.json" with { type: "json" };
import resident from "../../texts/resident/en.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const en = gathered("en", files);
