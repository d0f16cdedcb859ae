import type { Card } from "../../board/Card.ts";
import type { CardKindId, FieldId } from "../../board/ids.ts";
import { withNote } from "../agreements.ts";
import type { CardKind } from "../CardKind.ts";
import type { Field } from "../Field.ts";
import { measured } from "../measured.ts";

export const idea: CardKind = {
  id: "idea" as CardKindId,
  face: { outline: "paper", tint: "kaart-geel", icon: "sun" },
  initiativeFrom: 1, // with whoever thought of it they are two
};

/** Where a complaint lies: kept and taken seriously, but not in the middle. Ideas lie on the open table. */
export const parking: Field = { id: "parking" as FieldId, kind: null };

/** Where a card lies; an agreement is the same cut. */
export const boxOf = measured(idea.face);

/** The same with the note of an agreement, on which nothing else may lie. */
export const laidBoxOf = (card: Card) => withNote(card, boxOf);
