import type { CardId } from "./ids.ts";

/** The page (oogst) on which an evening is told afterwards, as the facilitator made it ready. */
export interface HarvestPage extends HarvestPageValues {
  /** Whether everybody who has its address may read it. */
  readonly isOpen: boolean;
}

/** What the facilitator chooses of it. Everything else comes from the cards, as they are when somebody reads. */
export interface HarvestPageValues {
  /** In the place of the board's title; null: that. */
  readonly title: string | null;
  /** What is told first, in a few lines; null: nothing. */
  readonly intro: string | null;
  /** Stories in this order, each by the card that it begins with; those that are not in it come after, as they came. */
  readonly order: readonly CardId[];
  /** Cards that are not told there. */
  readonly leftOut: readonly CardId[];
  /** Cards that are told without their photo. */
  readonly withoutPhoto: readonly CardId[];
  /** Whether the names stand there that people chose to show on their cards. */
  readonly names: "shown" | "hidden";
  /** Whether it tells what lies on the tables of the groups. Left out: not; it was made ready before that could be told. */
  readonly tables?: "told" | "left-out";
}

/** Before anybody made it ready. */
export const PLAIN_PAGE: HarvestPage = {
  title: null,
  intro: null,
  order: [],
  leftOut: [],
  withoutPhoto: [],
  names: "hidden",
  tables: "told",
  isOpen: false,
};

export function valuesOf({ isOpen: _, ...values }: HarvestPage): HarvestPageValues {
  return values;
}
