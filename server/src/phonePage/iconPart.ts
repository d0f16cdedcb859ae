import type { IconName } from "@buurtbord/shared/paper/IconName.ts";
import { ICON_FRAME, ICONS, TURNING_ICONS } from "@buurtbord/shared/paper/icons.ts";
import { html, raw } from "hono/html";

const FRAME = Object.entries(ICON_FRAME)
  .map(([name, value]) => `${name}="${value}"`)
  .join(" ");

/** A pictogram. It is never alone: a word stands beside it. */
export function iconPart(name: IconName) {
  return html`<svg class="${TURNING_ICONS.has(name) ? "icoon icoon-mee" : "icoon"}" ${raw(FRAME)}>${raw(ICONS[name])}</svg>`;
}
