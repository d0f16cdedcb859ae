import type { Card } from "../board/Card.ts";
import type { Box } from "../board/Position.ts";
import type { Activity } from "./Activity.ts";
import { boxWithNote, noteHeight } from "./agreements.ts";
import { boxAround } from "./boxGeometry.ts";
import { sizeOfCard } from "./cardBox.ts";

/** Where a card of this activity lies, with the note of an agreement or a pitch under it. */
export function laidBox({ kinds }: Pick<Activity, "kinds">, card: Card): Box {
  const kind = kinds.find(({ id }) => id === card.kind) ?? kinds[0];
  const box = boxAround(card.pos, sizeOfCard(kind?.face ?? { outline: "paper" }, card));
  return boxWithNote(box, noteHeight(kind));
}
