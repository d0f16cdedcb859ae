import assetMap from "../../activities/asset-map/texts/uk.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/uk.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/uk.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/uk.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/uk.json" with { type: "json" };
import agreements from "../../texts/agreements/uk.json" with { type: "json" };
import resident from "../../texts/resident/uk.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const uk = gathered("uk", files);
