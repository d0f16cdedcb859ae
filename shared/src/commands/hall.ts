import { activityOf, findActivity } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import type { CardId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { topOf } from "./family.ts";

/** Whether groups are made on this board: an evening with pitches, and not one of its tables. */
export function isHall(board: Pick<Board, "activity" | "tableOf">): boolean {
  return (
    board.tableOf === null && (findActivity(board.activity)?.kinds.some(({ isPitch }) => isPitch) ?? false)
  );
}

/** The pitch as which this card shows; null: it is none, or it is not on the board. */
export function pitchOf(situation: Situation, cardId: CardId | null): CardId | null {
  if (cardId === null) return null;
  const top = situation.board.cards.get(topOf(situation, cardId));
  if (top === undefined) return null;
  const kind = activityOf(situation.board).kinds.find(({ id }) => id === top.kind);
  return kind?.isPitch ? top.id : null;
}
