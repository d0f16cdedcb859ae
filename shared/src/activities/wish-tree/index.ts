import type { ActivityId } from "../../board/ids.ts";
import type { Activity } from "../Activity.ts";
import { wish } from "./cards.ts";
import { layout } from "./layout.ts";
import { place, roomFor } from "./place.ts";
import { programmes, simplest } from "./programme.ts";

/** Wensboom: wishes hang as leaves, and anybody can say "ik help mee". */
export const wishTree: Activity = {
  id: "wish-tree" as ActivityId,
  icon: "leaf",
  kinds: [wish],
  fields: [],
  checks: [],
  form: [{ type: "text", rows: 3 }, { type: "photo" }],
  programme: simplest,
  programmes,
  layout,
  place,
  roomFor,
};
