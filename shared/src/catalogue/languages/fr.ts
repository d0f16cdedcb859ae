import assetMap from "../../activities/asset-map/texts/fr.json" with { type: "json" };
import ideaBoard from "../../activities/idea-board/texts/fr.json" with { type: "json" };
import pasOpDePlaats from "../../activities/pas-op-de-plaats/texts/fr.json" with { type: "json" };
import pitchEvening from "../../activities/pitch-evening/texts/fr.json" with { type: "json" };
import wishTree from "../../activities/wish-tree/texts/fr.json" with { type: "json" };
import agreements from "../../texts/agreements/fr.json" with { type: "json" };
import resident from "../../texts/resident/fr.json" with { type: "json" };
import { gathered } from "../gathered.ts";

const files = { resident, agreements, assetMap, ideaBoard, pasOpDePlaats, pitchEvening, wishTree };

export const fr = gathered("fr", files);
