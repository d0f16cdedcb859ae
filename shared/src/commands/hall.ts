import { activityOf, findActivity } from "../activities/registry.ts";
import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { topOf } from "./family.ts";

/** Whether groups are made on this board: an evening with pitches, and not one of its tables. */
export function isHall(board: Pick<Board, "activity" | "tableOf">): boolean {
  return (
    board.tableOf === null && (findActivity(board.activity)?.kinds.some(({ isPitch }) => isPitch) ?? false)
  );
}

/** The pitches on the board in the order in which they are told. */
export function pitchesOf(board: Board): readonly Card[] {
  const kinds = activityOf(board).kinds.filter(({ isPitch }) => isPitch);
  const turn = ({ id }: Card) => {
    const at = board.queue.indexOf(id);
    return at === -1 ? board.queue.length : at;
  };
  return [...board.cards.values()]
    .filter(({ kind }) => kinds.some(({ id }) => id === kind))
    .sort(
      (one, other) => turn(one) - turn(other) || one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1),
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
