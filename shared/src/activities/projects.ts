import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import { agreement } from "./agreements.ts";
import { activityOf } from "./registry.ts";

/** Whether a card is followed as a project: in the hall of an evening on which groups make them. */
export function isProject(
  { activity, tableOf }: Pick<Board, "activity" | "tableOf">,
  card: Pick<Card, "kind">,
): boolean {
  return tableOf === null && activityOf({ activity }).worksheet !== undefined && card.kind === agreement.id;
}

/** In the order in which they were made. */
export function projectsOf(board: Pick<Board, "activity" | "tableOf" | "cards">): readonly Card[] {
  return [...board.cards.values()]
    .filter((card) => isProject(board, card))
    .sort((one, other) => one.addedAt - other.addedAt || (one.id < other.id ? -1 : 1));
}
