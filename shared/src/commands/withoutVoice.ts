import { isCounted } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { agreementChange, unnamed } from "./decideAgreement.ts";
import { withoutAnswers } from "./decideCheck.ts";

/** Somebody's dots, hands and answers go from the cards on the board, but for `goingCards`, which go themselves. */
export function withoutVoice(
  situation: Situation,
  participantId: ParticipantId,
  goingCards: ReadonlySet<CardId>,
): Change[] {
  const { board, ledger } = situation;
  const changes: Change[] = [...withoutAnswers(situation, participantId)];
  for (const card of board.cards.values()) {
    const { id: cardId, votes, joined } = card;
    if (goingCards.has(cardId)) continue;
    const stepId = ledger.voteOf(participantId, cardId);
    if (stepId !== null) {
      if (isCounted(board, stepId)) changes.push({ type: "card-votes", cardId, votes: votes - 1 });
      changes.push({ type: "ledger-removed", entry: { entry: "vote", cardId, participantId, stepId } });
    }
    if (ledger.hasJoined(participantId, cardId)) {
      changes.push({ type: "card-joined", cardId, joined: joined - 1 });
      changes.push(...agreementChange(card, unnamed(situation, card, participantId).agreement));
      changes.push({ type: "ledger-removed", entry: { entry: "join", cardId, participantId } });
    }
  }
  return changes;
}
