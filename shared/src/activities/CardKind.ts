import type { CardKindId } from "../board/ids.ts";
import type { IconName } from "../paper/IconName.ts";
import type { PaperTint } from "../paper/Tint.ts";

/** One kind of card: how it looks. Its words are in the activity's texts under the same id. */
export interface CardKind {
  readonly id: CardKindId;
  readonly face: CardFace;
  /** It says what is going to be done, when, and by whom. Offered only where a step asks for its field. */
  readonly isAgreement?: true;
  /** Somebody tells it to the room: it has a line under its title, and says who tells it. */
  readonly isPitch?: true;
  /** It is written at a group's table, where a step works; elsewhere phones are not offered it. */
  readonly isOfTable?: true;
  /** From so many who joined it is an initiative: two people are a group. Left out: a card of this kind never is one. */
  readonly initiativeFrom?: number;
  /** It is wished for, and may come true: fulfil-card. Its texts say so with `fulfilled`. */
  readonly canBeFulfilled?: true;
}

export interface CardFace {
  readonly outline: "paper" | "leaf";
  readonly tint: PaperTint;
  readonly icon: IconName;
}
