import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { ActivityId, CardId, CardKindId, FieldId } from "../board/ids.ts";
import type { Picture } from "../board/Picture.ts";
import type { Box, Position } from "../board/Position.ts";
import type { Step } from "../board/Step.ts";
import type { CardKind } from "./CardKind.ts";
import type { CheckQuestion } from "./CheckQuestion.ts";
import type { Field } from "./Field.ts";
import type { FormField } from "./FormField.ts";
import type { Ground } from "./Ground.ts";
import type { Programme } from "./Programme.ts";
import type { Room } from "./Room.ts";
import type { SheetField } from "./SheetField.ts";

/**
 * A kind of board: a folder of declarations. Everything the wall, the phones and the server must know about it is
 * here; adding an activity touches its folder and one line of registry.ts.
 */
export interface Activity {
  readonly id: ActivityId;
  /** Pictogram beside its name on the start page. */
  readonly icon: CardKind["face"]["icon"];
  /** The kinds of card, at least one. The first is what a card becomes when nothing else says so. */
  readonly kinds: readonly CardKind[];
  /** Cards of this kind are institutions: a line to one of them links. Left out: none are. */
  readonly institution?: CardKindId;
  /** Prepared areas, in reading order; may be empty. */
  readonly fields: readonly Field[];
  /** Questions that phones answer and the room counts; may be empty. */
  readonly checks: readonly CheckQuestion[];
  /** What a phone asks, in order, when the step lets it add. */
  readonly form: readonly FormField[];
  /**
   * The steps of a board for which nobody chose a programme: the activity at its simplest, at least three, beginning
   * with adding. Ids are keys of the `steps` in its texts.
   */
  readonly programme: readonly Step[];
  /** Ready-made evenings, shortest first. Templates are keys of the `steps` in its texts. */
  readonly programmes: readonly Programme[];
  /** What lies under the cards. Pure: the same board gives the same ground. Called on the wall at each change. */
  layout(board: Board): Ground;
  /**
   * Where a new card goes. Pure; called once by `decide`, and its answer is stored.
   * `seed` is a whole number below 2³² that is new for each card.
   */
  place(board: Board, card: NewCard, seed: number): Position;
  /**
   * Where the cards of a field have room when they are laid anew. Pure. `field` null: those that lie in none; answer
   * null: only where nothing else is.
   */
  roomFor(board: Pick<Board, "picture" | "tableOf">, field: FieldId | null): Room | null;
  /** What a group writes on at its table, in order. Left out: this activity makes no groups. */
  readonly worksheet?: readonly SheetField[];
  /** The kinds of card that say what the neighbourhood has: the tables of an evening may look at them. Left out: none. */
  readonly assets?: readonly CardKindId[];
  /** How many answers each template that polls offers; the answers are in its texts. Left out: none does. */
  readonly polls?: Readonly<Record<string, number>>;
  /** Left out: no picture lies under the cards of this activity. */
  readonly pictureGround?: PictureGround;
}

/** How a picture of the neighbourhood lies on the table. Both are pure. */
export interface PictureGround {
  /** Where it lies, without its edge. */
  box(picture: Picture): Box;
  /** Where cards come to lie when a picture comes under them, or goes (null); those that stay are left out. */
  relay(board: Board, picture: Picture | null, seed: number): ReadonlyMap<CardId, Position>;
}

/** A card that has no place yet. */
export type NewCard = Pick<Card, "id" | "kind" | "field" | "text" | "photo" | "brought" | "agreement">;
