import type { ActivityId } from "../../board/ids.ts";
import type { Activity } from "../Activity.ts";
import { agreement, agreements } from "../agreements.ts";
import { harvestFields, harvestKinds, idea, parking, pitch, pitches } from "./cards.ts";
import { layout } from "./layout.ts";
import { place, roomFor } from "./place.ts";
import { programmes, simplest } from "./programme.ts";
import { worksheet } from "./worksheet.ts";

/** Pitch- en werkavond: from a pitch, by way of a group at a table, to a project. A group's table is such a board too. */
export const pitchEvening: Activity = {
  id: "pitch-evening" as ActivityId,
  icon: "talk",
  kinds: [pitch, idea, ...harvestKinds, agreement],
  fields: [pitches, ...harvestFields, parking, agreements],
  checks: [],
  form: [
    { type: "kind", kinds: [pitch.id, idea.id, ...harvestKinds.map(({ id }) => id)] },
    { type: "text", rows: 3 },
    { type: "photo" },
  ],
  programme: simplest,
  programmes,
  layout,
  place,
  roomFor,
  worksheet,
  polls: { mood: 4 },
};
