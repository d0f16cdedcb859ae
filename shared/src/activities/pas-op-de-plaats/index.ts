import type { ActivityId } from "../../board/ids.ts";
import type { Activity } from "../Activity.ts";
import { columns, fields, kinds } from "./cards.ts";
import { checks } from "./checks.ts";
import { layout } from "./layout.ts";
import { place, roomFor } from "./place.ts";
import { programmes, simplest } from "./programme.ts";

/** Pas op de plaats: a group takes stock. Where do we stand, what else or more, whom do we miss, what do we agree? */
export const pasOpDePlaats: Activity = {
  id: "pas-op-de-plaats" as ActivityId,
  icon: "talk",
  kinds,
  fields,
  checks,
  form: [
    { type: "kind", kinds: columns.map(({ kind }) => kind.id) },
    { type: "text", rows: 2 },
  ],
  programme: simplest,
  programmes,
  layout,
  place,
  roomFor,
};
