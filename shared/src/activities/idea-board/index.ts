import type { ActivityId } from "../../board/ids.ts";
import type { Activity } from "../Activity.ts";
import { agreement, agreements } from "../agreements.ts";
import { idea, parking } from "./cards.ts";
import { layout } from "./layout.ts";
import { place, roomFor } from "./place.ts";
import { programmes, simplest } from "./programme.ts";

/** Ideeënbord: what would you do if two or three neighbours joined in? */
export const ideaBoard: Activity = {
  id: "idea-board" as ActivityId,
  icon: "sun",
  kinds: [idea, agreement],
  fields: [parking, agreements],
  checks: [],
  form: [{ type: "text", rows: 3 }, { type: "photo" }],
  programme: simplest,
  programmes,
  layout,
  place,
  roomFor,
};
