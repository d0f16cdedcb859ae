import type { Card } from "../../board/Card.ts";
import type { CardKindId } from "../../board/ids.ts";
import type { Box } from "../../board/Position.ts";
import { boxAround } from "../boxGeometry.ts";
import type { CardKind } from "../CardKind.ts";
import { cardBox } from "../cardBox.ts";

export const wish: CardKind = {
  id: "wish" as CardKindId,
  face: { outline: "leaf", tint: "kaart-groen", icon: "leaf" },
};

/** Where a leaf hangs. */
export function boxOf({ pos, text }: Pick<Card, "pos" | "text">): Box {
  return boxAround(pos, cardBox(wish.face, text));
}
