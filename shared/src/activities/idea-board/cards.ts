import type { Card } from "../../board/Card.ts";
import type { CardKindId, FieldId } from "../../board/ids.ts";
import type { Box } from "../../board/Position.ts";
import { boxAround } from "../boxGeometry.ts";
import type { CardKind } from "../CardKind.ts";
import { cardBox } from "../cardBox.ts";
import type { Field } from "../Field.ts";

export const idea: CardKind = {
  id: "idea" as CardKindId,
  face: { outline: "paper", tint: "kaart-geel", icon: "sun" },
};

/** Where a complaint lies: kept and taken seriously, but not in the middle. Ideas lie on the open table. */
export const parking: Field = { id: "parking" as FieldId, kind: null };

/** Where a card lies. */
export function boxOf({ pos, text }: Pick<Card, "pos" | "text">): Box {
  return boxAround(pos, cardBox(idea.face, text));
}
