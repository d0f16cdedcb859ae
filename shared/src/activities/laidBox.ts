import type { Card } from "../board/Card.ts";
import type { Box } from "../board/Position.ts";
import type { Activity } from "./Activity.ts";
import { boxWithNote, noteHeight } from "./agreements.ts";
import { boxAround } from "./boxGeometry.ts";
import { cardBox } from "./cardBox.ts";

/** Where a card of this activity lies, with the note of an agreement or a pitch under it. */
export function laidBox({ kinds }: Pick<Activity, "kinds">, card: Card): Box {
  const kind = kinds.find(({ id }) => id === card.kind) ?? kinds[0];
  const { pos, text, photo } = card;
  const box = boxAround(pos, cardBox(kind?.face ?? { outline: "paper" }, text, photo));
  return boxWithNote(box, noteHeight(kind));
}
