import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { FieldId } from "@buurtbord/shared/board/ids.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";

/** Moves a card to a field without a hand to point where: the activity finds a place, as for a new card. */
export function moveToField(board: Board, card: Card, field: FieldId | null): CommandOf<"move-card"> {
  const activity = activityOf(board);
  const kind = activity.fields.find(({ id }) => id === field)?.kind ?? card.kind;
  const others = new Map([...board.cards].filter(([id]) => id !== card.id));
  const seed = Math.floor(Math.random() * 2 ** 32);
  const pos = activity.place({ ...board, cards: others }, { ...card, kind, field }, seed);
  return { type: "move-card", cardId: card.id, pos, field };
}
