import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { agreementChange, unnamed } from "./decideAgreement.ts";
import { withoutAnswers } from "./decideCheck.ts";
import { topOf } from "./family.ts";
import { unblossomed } from "./fulfilmentLeft.ts";
import { voiceOn } from "./voiceOn.ts";

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
  const tops = new Set<CardId>();
  for (const [cardId, stepId] of ledger.votesOf(participantId)) {
    if (goingCards.has(cardId)) continue;
    tops.add(topOf(situation, cardId));
    changes.push({ type: "ledger-removed", entry: { entry: "vote", cardId, participantId, stepId } });
  }
  for (const cardId of ledger.joinedBy(participantId)) {
    if (goingCards.has(cardId)) continue;
    tops.add(topOf(situation, cardId));
    changes.push({ type: "ledger-removed", entry: { entry: "join", cardId, participantId } });
  }
  for (const cardId of ledger.fulfilledBy(participantId)) {
    const entry = ledger.fulfilment(cardId);
    if (entry === null || goingCards.has(cardId)) continue;
    tops.add(topOf(situation, cardId));
    changes.push({ type: "ledger-removed", entry });
  }
  for (const cardId of tops) {
    const card = board.cards.get(cardId);
    if (card !== undefined && !goingCards.has(cardId))
      changes.push(...quieter(situation, card, participantId));
  }
  return changes;
}

/** The card without their dot, their hand and what they said of its coming true. */
function quieter(situation: Situation, card: Card, who: ParticipantId): Change[] {
  const { votes, hands } = voiceOn(situation, card, who);
  const cardId = card.id;
  const bare = unblossomed(situation, card, who);
  return [
    ...(votes > 0 ? ([{ type: "card-votes", cardId, votes: card.votes - votes }] as const) : []),
    ...(hands > 0 ? ([{ type: "card-joined", cardId, joined: card.joined - hands }] as const) : []),
    ...agreementChange(card, unnamed(situation, card, who).agreement),
    ...(bare === card
      ? []
      : ([{ type: "card-fulfilled", cardId, fulfilled: bare.fulfilled ?? null }] as const)),
  ];
}
