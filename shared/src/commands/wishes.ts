import { isOtherEvening } from "../board/evening.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Wish } from "../groups/Wish.ts";
import type { Situation } from "./Decision.ts";
import { pitchOf } from "./hall.ts";

/** What everybody would like who has a phone in the room, in the order in which they came. */
export function wishesOf(situation: Situation, now: number): readonly Wish[] {
  return [...situation.ledger.residents()]
    .filter(([, at]) => !isOtherEvening(at, now))
    .map(([participantId]) => wishOf(situation, participantId));
}

export function wishOf(situation: Situation, participantId: ParticipantId): Wish {
  const { ledger } = situation;
  const choice = ledger.choiceOf(participantId);
  const asked = inOrder(
    pitchOf(situation, choice?.first ?? null),
    pitchOf(situation, choice?.second ?? null),
  );
  return { participantId, ...asked, circle: ledger.circleOf(participantId)?.circle ?? null };
}

/** A second choice alone is a first one, and the same twice is one. */
export function inOrder(first: CardId | null, second: CardId | null): Pick<Wish, "first" | "second"> {
  return { first: first ?? second, second: first === null || first === second ? null : second };
}
