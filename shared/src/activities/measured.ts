import type { Card } from "../board/Card.ts";
import type { Box } from "../board/Position.ts";
import { boxAround } from "./boxGeometry.ts";
import type { CardFace } from "./CardKind.ts";
import { type Sized, sizeOfCard } from "./cardBox.ts";

type Laid = Pick<Card, "pos"> & Sized;

/**
 * Where cards of a face lie. A card that changes is another object, so each is measured once and remembered as long
 * as it lies on the board: a full board is asked for all its boxes at each new card.
 */
export function measured(face: CardFace): (card: Laid) => Box {
  const boxes = new WeakMap<Laid, Box>();
  return (card) => {
    const known = boxes.get(card);
    if (known !== undefined) return known;
    const box = boxAround(card.pos, sizeOfCard(face, card));
    boxes.set(card, box);
    return box;
  };
}
