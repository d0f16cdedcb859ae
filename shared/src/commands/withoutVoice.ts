import { isCounted } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { agreementChange, unnamed } from "./decideAgreement.ts";
import { withoutAnswers } from "./decideCheck.ts";

/**
 * Somebody's dots, hands and answers go, but for those on `goingCards`, which go themselves. What cards off the board
 * count is put right by backstageWithout.
 */
export function withoutVoice(
  situation: Situation,
  participantId: ParticipantId,
  goingCards: ReadonlySet<CardId>,
): Change[] {
  const { board, ledger } = situation;
  const changes: Change[] = [...withoutAnswers(situation, participantId)];
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
    if (card !== undefined) {
      changes.push({ type: "card-joined", cardId, joined: card.joined - 1 });
      changes.push(...agreementChange(card, unnamed(situation, card, participantId).agreement));
    }
    changes.push({ type: "ledger-removed", entry: { entry: "join", cardId, participantId } });
  }
  return changes;
}
