import type { ActivityId } from "../../board/ids.ts";
import type { Activity } from "../Activity.ts";
import { blockKinds, fields, kinds, organisations } from "./cards.ts";
import { layout } from "./layout.ts";
import { box, relay } from "./pictureGround.ts";
import { place, roomFor } from "./place.ts";
import { programmes, simplest } from "./programme.ts";

/** Krachtenkaart: everything the neighbourhood already has, in five fields, and the lines between. */
export const assetMap: Activity = {
  id: "asset-map" as ActivityId,
  icon: "tidy",
  kinds,
  institution: organisations.kind.id,
  fields,
  assets: blockKinds.map(({ id }) => id),
  checks: [],
  form: [
    { type: "kind", kinds: blockKinds.map(({ id }) => id) },
    { type: "text", rows: 2 },
    { type: "photo" },
  ],
  programme: simplest,
  programmes,
  layout,
  place,
  roomFor,
  pictureGround: { box, relay },
};
