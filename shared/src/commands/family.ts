import { isCounted } from "../board/Board.ts";
import type { Card, Said } from "../board/Card.ts";
import type { MergedCard, SharedValues } from "../board/Change.ts";
import type { CardId, ParticipantId, StepId } from "../board/ids.ts";
import type { Situation } from "./Decision.ts";

/** The card as which this one shows: itself, unless it was merged into another. */
export function topOf({ backstage }: Pick<Situation, "backstage">, cardId: CardId): CardId {
  const passed = new Set<CardId>();
  let top = cardId;
  while (backstage.mergedCount > 0 && !passed.has(top)) {
    passed.add(top);
    const into = backstage.mergedCard(top)?.into;
    if (into === undefined) return top;
    top = into;
  }
  return top;
}

/** What was merged into a card, also into one of those; oldest first. */
export function mergedInto({ backstage }: Pick<Situation, "backstage">, top: CardId): readonly MergedCard[] {
  if (backstage.mergedCount === 0) return [];
  const all = [...backstage.mergedCards()];
  const family = new Set<CardId>([top]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { card, into } of all) if (family.has(into)) family.add(card.id);
  }
  family.delete(top);
  return all.filter(({ card }) => family.has(card.id));
}

/** A card and all that were merged into it. */
export function familyOf(situation: Pick<Situation, "backstage">, top: CardId): readonly CardId[] {
  return [top, ...mergedInto(situation, top).map(({ card }) => card.id)];
}

/** How many people gave a dot to any of these cards that counts. */
export function dotted(
  { board, ledger }: Pick<Situation, "board" | "ledger">,
  cardIds: readonly CardId[],
  counts: (stepId: StepId) => boolean = (stepId) => isCounted(board, stepId),
): number {
  const voters = cardIds.flatMap((id) => [...ledger.votersOf(id)]);
  return new Set(voters.filter(([, stepId]) => counts(stepId)).map(([who]) => who)).size;
}

/** How many people joined any of them. */
export function joinedIn({ ledger }: Pick<Situation, "ledger">, cardIds: readonly CardId[]): number {
  return new Set(cardIds.flatMap((id) => ledger.joinersOf(id))).size;
}

/** The names under which people show on any of these agreements, each person once. */
export function peopleOn({ ledger }: Pick<Situation, "ledger">, cardIds: readonly CardId[]): string[] {
  const people = new Set(cardIds.flatMap((id) => ledger.joinersOf(id)));
  return [...people].flatMap((who) => nameOn({ ledger }, who, cardIds) ?? []);
}

export function nameOn(
  { ledger }: Pick<Situation, "ledger">,
  who: ParticipantId,
  cardIds: readonly CardId[],
): string | null {
  const names = ledger.namesOf(who);
  return cardIds.map((id) => names.get(id)).find((name) => name !== undefined) ?? null;
}

/** The dots that somebody gave in a step: two on cards that became one are one. */
export function dotsGiven(situation: Situation, who: ParticipantId, stepId: StepId): number {
  const { backstage, ledger } = situation;
  if (backstage.mergedCount === 0) return ledger.votesGiven(who, stepId);
  const given = [...ledger.votesOf(who)].filter(([, in_]) => in_ === stepId);
  return new Set(given.map(([cardId]) => topOf(situation, cardId))).size;
}

/** A card that shows other values; what it has none of is left out. */
export function showing(card: Card, shown: SharedValues): Card {
  const { said: _, photo: __, agreement: ___, fulfilled: ____, ...rest } = card;
  const { votes, joined, said, photo, agreement, fulfilled } = shown;
  return {
    ...rest,
    votes,
    joined,
    ...(agreement && { agreement }),
    ...(photo && { photo }),
    ...(said && { said }),
    ...(fulfilled && { fulfilled }),
  };
}

/** Its own photo, else the first that one of the others has. */
export function photoOf({ ledger }: Situation, card: Card, parts: readonly MergedCard[]): Card["photo"] {
  const isLent = card.photo !== undefined && ledger.photo(card.photo.name)?.card !== card.id;
  const own = isLent ? undefined : card.photo;
  return own ?? parts.find((part) => part.card.photo !== undefined)?.card.photo;
}

/** Whether somebody said of this very card that it came true, and it was not taken back. */
export function isFulfilled({ ledger }: Pick<Situation, "ledger">, cardId: CardId): boolean {
  const entry = ledger.fulfilment(cardId);
  return entry !== null && entry.isTakenBack !== true;
}

/** What was said of this very card, else the first that was of one of the others. */
export function fulfilledOf(
  { ledger }: Pick<Situation, "ledger">,
  card: Card,
  parts: readonly MergedCard[],
): Card["fulfilled"] {
  const own = isFulfilled({ ledger }, card.id) ? card.fulfilled : undefined;
  return own ?? parts.find((part) => part.card.fulfilled !== undefined)?.card.fulfilled;
}

/** What a card tells of so many sayings; one is nothing to tell. */
export function saidOf(times: number, parts: readonly MergedCard[]): Said | undefined {
  if (times < 2) return undefined;
  return { times, names: parts.flatMap(({ card }) => card.byline ?? []) };
}

export function timesSaid({ said }: Pick<Card, "said">): number {
  return said?.times ?? 1;
}
