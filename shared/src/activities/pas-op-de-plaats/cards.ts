import type { Card } from "../../board/Card.ts";
import type { CardKindId, FieldId } from "../../board/ids.ts";
import { agreement, agreements, withNote } from "../agreements.ts";
import type { CardFace, CardKind } from "../CardKind.ts";
import type { Field } from "../Field.ts";
import { measured } from "../measured.ts";

/** A question that lies on the table the whole evening: a column, and the cards that answer it. */
export interface Column {
  readonly kind: CardKind;
  readonly field: FieldId;
}

function column(kind: string, field: string, tint: CardFace["tint"], icon: CardFace["icon"]): Column {
  return {
    kind: { id: kind as CardKindId, face: { outline: "paper", tint, icon } },
    field: field as FieldId,
  };
}

const goingWell = column("good", "going-well", "kaart-geel", "sun");
const otherwise = column("change", "otherwise", "kaart-blauw", "repeat");
const missed = column("missing", "missed", "kaart-roze", "chair");

/** In the order in which a group asks them: first what is strong. */
export const columns: readonly Column[] = [goingWell, otherwise, missed];

export const kinds: readonly CardKind[] = [...columns.map(({ kind }) => kind), agreement];
export const fields: readonly Field[] = [
  ...columns.map(({ field, kind }) => ({ id: field, kind: kind.id })),
  agreements,
];

/** Where a card lies. All kinds are the same cut. */
export const boxOf = measured(goingWell.kind.face);

/** The same with the note of an agreement, on which nothing else may lie. */
export const laidBoxOf = (card: Card) => withNote(card, boxOf);
