import type { CardKindId, FieldId } from "../board/ids.ts";

/** A prepared area (vak). Its words are in the activity's texts under the same id. */
export interface Field {
  readonly id: FieldId;
  /** A card that comes to lie here becomes of this kind; null: it stays what it is. */
  readonly kind: CardKindId | null;
  /** Left out: always. "when-asked-for": once a step asks for it by name, or a card lies in it. */
  readonly appears?: "when-asked-for";
}
