import assetMap from "../../activities/asset-map/texts/tr.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/tr.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/tr.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/tr.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/tr.json" with { type: "json" };
import agreements from "../../texts/agreements/tr.json" with { type: "json" };
import resident from "../../texts/resident/tr.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const tr = gathered("tr", files);
