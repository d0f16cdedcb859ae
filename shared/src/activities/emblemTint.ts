import type { EmblemColour } from "../board/Emblem.ts";
import type { Tint } from "../paper/Tint.ts";

/** The paper of a table, and of what is about it. */
export const EMBLEM_TINTS = {
  yellow: "kaart-geel",
  blue: "kaart-blauw",
  orange: "kaart-oranje",
  pink: "kaart-roze",
  green: "kaart-groen",
  white: "kaart-wit",
} as const satisfies Record<EmblemColour, Tint>;
