import type { CardKindId } from "./ids.ts";

/** Something that a neighbourhood has. Words only: who brought it, photos and dots stay on the map. */
export interface MapCard {
  readonly kind: CardKindId;
  /** One line. */
  readonly text: string;
}
