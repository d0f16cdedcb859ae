import assetMap from "../../activities/asset-map/texts/pl.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/pl.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/pl.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/pl.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/pl.json" with { type: "json" };
import agreements from "../../texts/agreements/pl.json" with { type: "json" };
import resident from "../../texts/resident/pl.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const pl = gathered("pl", files);
