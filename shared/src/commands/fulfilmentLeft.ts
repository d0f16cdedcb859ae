import type { Card } from "../board/Card.ts";
import type { Change, MergedCard } from "../board/Change.ts";
import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";
import { familyOf, fulfilledOf, isFulfilled, mergedInto } from "./family.ts";

/** Whether who wrote a card said of it themselves that it came true: then that goes where the card goes. */
export function goesAlong({ ledger }: Situation, cardId: CardId): boolean {
  const who = ledger.fulfilment(cardId)?.participantId ?? null;
  return who !== null && who === ledger.authorOf(cardId);
}

/** The card without what this person said of its coming true. */
export function withoutBlossomOf<Shown extends Card>(
  { ledger }: Pick<Situation, "ledger">,
  card: Shown,
  who: ParticipantId | null,
): Shown {
  if (who === null || ledger.fulfilment(card.id)?.participantId !== who) return card;
  const { fulfilled: _, ...bare } = card;
  return bare as Shown;
}

/** The card as it shows without what this person said of it, or of a part of it. */
export function unblossomed<Shown extends Card>(
  situation: Situation,
  card: Shown,
  who: ParticipantId,
): Shown {
  const { ledger } = situation;
  const said = familyOf(situation, card.id).some((id) => ledger.fulfilment(id)?.participantId === who);
  if (!said) return card;
  const left = mergedInto(situation, card.id).map((part) => ({
    ...part,
    card: withoutBlossomOf(situation, part.card, who),
  }));
  const fulfilled = fulfilledOf(situation, withoutBlossomOf(situation, card, who), left);
  const { fulfilled: _, ...bare } = card;
  return { ...bare, ...(fulfilled && { fulfilled }) } as Shown;
}

/** Cards that were one with others, of which some go. */
export interface LeavingCards {
  /** As it showed until now. */
  readonly was: Card;
  /** What shows from now on, and what stays with it. */
  readonly next: Card;
  readonly left: readonly MergedCard[];
  readonly leaving: readonly CardId[];
  /** Who goes with all they did; null: nobody. */
  readonly who: ParticipantId | null;
}

/** What a helper said of a card that goes is said of what stays, unless somebody said so of that already. */
export function blossomLeft(
  situation: Situation,
  { was, next, left, leaving, who }: LeavingCards,
): { readonly fulfilled: Card["fulfilled"]; readonly changes: readonly Change[] } {
  const { ledger, backstage } = situation;
  const bare = withoutBlossomOf(situation, next, who);
  const stays = fulfilledOf(situation, bare, []);
  const loose = leaving
    .filter((cardId) => !goesAlong(situation, cardId))
    .flatMap((cardId) => ledger.fulfilment(cardId) ?? []);
  const changes = loose.map((entry): Change => ({ type: "ledger-removed", entry }));
  const moving = loose.find(
    ({ cardId, participantId }) => isFulfilled(situation, cardId) && participantId !== who,
  );
  if (stays !== undefined || moving === undefined)
    return { fulfilled: fulfilledOf(situation, bare, left), changes };
  const from = moving.cardId === was.id ? was : backstage.mergedCard(moving.cardId)?.card;
  const put: Change = { type: "ledger-put", entry: { ...moving, cardId: bare.id } };
  return { fulfilled: from?.fulfilled, changes: [...changes, put] };
}
