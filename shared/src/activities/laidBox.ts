import type { Card } from "../board/Card.ts";
import type { Box } from "../board/Position.ts";
import type { Activity } from "./Activity.ts";
import { withNote } from "./agreements.ts";
import { boxAround } from "./boxGeometry.ts";
import { cardBox } from "./cardBox.ts";

/** Where a card of this activity lies, with the note of an agreement under it. */
export function laidBox({ kinds }: Pick<Activity, "kinds">, card: Card): Box {
  const face = (kinds.find(({ id }) => id === card.kind) ?? kinds[0])?.face ?? { outline: "paper" };
  return withNote(card, ({ pos, text, photo }) => boxAround(pos, cardBox(face, text, photo)));
}
