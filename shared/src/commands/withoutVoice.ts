import { isCounted } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";

/**
 * Somebody's dots and hands go, but for those on `goingCards`, which go themselves. What cards off the board count
 * is put right by backstageWithout.
 */
export function withoutVoice(
  { board, ledger }: Situation,
  participantId: ParticipantId,
  goingCards: ReadonlySet<CardId>,
): Change[] {
  const changes: Change[] = [];
  for (const [cardId, stepId] of ledger.votesOf(participantId)) {
    if (goingCards.has(cardId)) continue;
    const card = board.cards.get(cardId);
    if (card !== undefined && isCounted(board, stepId)) {
      changes.push({ type: "card-votes", cardId, votes: card.votes - 1 });
    }
    changes.push({ type: "ledger-removed", entry: { entry: "vote", cardId, participantId, stepId } });
  }
  for (const cardId of ledger.joinedBy(participantId)) {
    if (goingCards.has(cardId)) continue;
    const card = board.cards.get(cardId);
    if (card !== undefined) changes.push({ type: "card-joined", cardId, joined: card.joined - 1 });
    changes.push({ type: "ledger-removed", entry: { entry: "join", cardId, participantId } });
  }
  return changes;
}
