import { isCounted } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { familyOf, nameOn } from "./family.ts";

/** What somebody did on a card and on those that are one with it: a dot and a hand at most; and the names without theirs. */
export function voiceOn(situation: Situation, card: Card, who: ParticipantId | null) {
  const people = card.agreement?.people ?? [];
  if (who === null) return { votes: 0, hands: 0, people };
  const { board, ledger } = situation;
  const family = familyOf(situation, card.id);
  const steps = family.map((cardId) => ledger.voteOf(who, cardId));
  const name = nameOn(situation, who, family);
  const at = name === null ? -1 : people.lastIndexOf(name);
  return {
    votes: steps.some((stepId) => stepId !== null && isCounted(board, stepId)) ? 1 : 0,
    hands: family.some((cardId) => ledger.hasJoined(who, cardId)) ? 1 : 0,
    people: at === -1 ? people : people.toSpliced(at, 1),
  };
}
