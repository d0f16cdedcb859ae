import type { Change, ErasableId, RemovedCard } from "../board/Change.ts";
import type { CardId, ConnectionId, ParticipantId } from "../board/ids.ts";
import type { LedgerEntry } from "../board/LedgerEntry.ts";
import type { CommandOf } from "./Command.ts";
import { type Actor, accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { mayDoWith } from "./permission.ts";
import { mayDo } from "./rights.ts";

/** What goes for real. */
interface Going {
  readonly cards: ReadonlySet<CardId>;
  readonly lines: ReadonlySet<ConnectionId>;
  /** Whose dots and raised hands go from the cards that stay; null: nobody leaves. */
  readonly participantId: ParticipantId | null;
}

/** A card goes for real, from the board or from the wastebasket, with its lines and who did what with it. */
export function eraseCard(situation: Situation, actor: Actor, command: CommandOf<"erase-card">): Decision {
  const { cardId } = command;
  if (!isCard(situation, cardId)) return refuse("card-not-found");
  if (!mayDoWith(situation, actor, command.type, cardId)) {
    // Only facilitators see the wastebasket: for others, what somebody else lost in it is simply not there.
    return refuse(situation.board.cards.has(cardId) ? "not-yours" : "card-not-found");
  }
  return accept(erasing(situation, going(situation, [cardId], [], null)), { cardId });
}

/** Whoever made this card leaves for good. Those who lead the meeting are not sent away so: their links are revoked. */
export function removeParticipant(
  situation: Situation,
  { cardId, cards }: CommandOf<"remove-participant">,
  { now }: Fresh,
): Decision {
  if (!isCard(situation, cardId)) return refuse("card-not-found");
  const participantId = situation.ledger.authorOf(cardId);
  if (participantId === null) return refuse("participant-unknown");
  const roles = situation.ledger.rolesOf(participantId);
  if (roles.some((role) => mayDo(role, "remove-participant"))) return refuse("not-allowed");
  const goodbyes = situation.ledger.entriesAbout(participantId).flatMap((entry) => goodbye(entry, now));
  return accept([...leaving(situation, participantId, cards), ...goodbyes], { cardId });
}

export function eraseMe(situation: Situation, actor: Actor, { cards }: CommandOf<"erase-me">): Decision {
  return accept(leaving(situation, actor.participantId, cards));
}

/** What must go again because it was erased before and came back with a backup. Ids that nobody knows here say nothing. */
export function erasingAgain(situation: Situation, id: string): Change[] {
  const { ledger } = situation;
  if (isCard(situation, id as CardId)) return erasing(situation, going(situation, [id as CardId], [], null));
  if (situation.board.connections.has(id as ConnectionId)) {
    return erasing(situation, going(situation, [], [id as ConnectionId], null));
  }
  const isSomebody = ledger.entriesAbout(id as ParticipantId).length > 0;
  return isSomebody ? leaving(situation, id as ParticipantId, "keep") : [];
}

/** Somebody leaves for good: who they were is forgotten; what they brought stays as nobody's, or goes too. */
function leaving(
  situation: Situation,
  participantId: ParticipantId,
  cards: CommandOf<"erase-me">["cards"],
): Change[] {
  const { ledger } = situation;
  const forgotten = ledger.entriesAbout(participantId).map(forget);
  const made = [...ledger.madeBy(participantId)];
  const cardIds = made.filter((id): id is CardId => isCard(situation, id));
  if (cards === "keep") {
    const bylines = cardIds.flatMap((cardId) => withoutByline(situation, cardId));
    return [...bylines, ...forgotten, { type: "erased", ids: [participantId] }];
  }
  const lines = made.filter((id): id is ConnectionId => !isCard(situation, id)); // also those in the wastebasket
  return [...erasing(situation, going(situation, cardIds, lines, participantId)), ...forgotten];
}

/** With the lines that hang from the cards. */
function going(
  { board, backstage }: Situation,
  cardIds: readonly CardId[],
  lineIds: readonly ConnectionId[],
  participantId: ParticipantId | null,
): Going {
  const cards = new Set(cardIds);
  const inWastebasket = [...backstage.removedCards()].flatMap(({ connections }) => connections);
  const hanging = [...board.connections.values(), ...inWastebasket].filter(
    ({ from, to }) => cards.has(from) || cards.has(to),
  );
  return { cards, lines: new Set([...lineIds, ...hanging.map(({ id }) => id)]), participantId };
}

function erasing(situation: Situation, gone: Going): Change[] {
  const { board, backstage, ledger } = situation;
  const ids: ErasableId[] = [...gone.cards, ...gone.lines];
  const changes: Change[] = [...gone.lines]
    .filter((id) => board.connections.has(id))
    .map((connectionId) => ({ type: "connection-removed", connectionId }));
  for (const cardId of gone.cards) {
    changes.push(
      board.cards.has(cardId) ? { type: "card-removed", cardId } : { type: "wastebasket-taken", cardId },
    );
  }
  if (gone.participantId !== null) changes.push(...withoutTheirVoice(situation, gone.participantId, gone));
  for (const removed of backstage.removedCards()) changes.push(...trimmed(situation, removed, gone));
  changes.push(...ids.flatMap((id) => ledger.entriesAbout(id)).map(forget));
  return [
    ...changes,
    { type: "erased", ids: gone.participantId === null ? ids : [...ids, gone.participantId] },
  ];
}

/** Their dots and hands go from the cards of others. */
function withoutTheirVoice(
  { board, ledger }: Situation,
  participantId: ParticipantId,
  gone: Going,
): Change[] {
  const changes: Change[] = [];
  for (const { id: cardId, votes, joined } of board.cards.values()) {
    if (gone.cards.has(cardId)) continue;
    const hasVoted = ledger.voteOf(participantId, cardId) !== null;
    if (hasVoted) changes.push({ type: "card-votes", cardId, votes: votes - 1 });
    const hasJoined = ledger.hasJoined(participantId, cardId);
    if (hasJoined) changes.push({ type: "card-joined", cardId, joined: joined - 1 });
  }
  return changes;
}

/** A card that stays in the wastebasket, without what went: lines, and the voice of who leaves. */
function trimmed({ ledger }: Situation, { card, connections }: RemovedCard, gone: Going): Change[] {
  if (gone.cards.has(card.id)) return [];
  const left = connections.filter(({ id }) => !gone.lines.has(id));
  const { participantId } = gone;
  const vote = participantId !== null && ledger.voteOf(participantId, card.id) !== null ? 1 : 0;
  const hand = participantId !== null && ledger.hasJoined(participantId, card.id) ? 1 : 0;
  if (left.length === connections.length && vote + hand === 0) return [];
  const trimmedCard = { ...card, votes: card.votes - vote, joined: card.joined - hand };
  return [{ type: "wastebasket-put", removed: { card: trimmedCard, connections: left } }];
}

function withoutByline({ board, backstage }: Situation, cardId: CardId): Change[] {
  const card = board.cards.get(cardId);
  if (card !== undefined) {
    return card.byline === null ? [] : [{ type: "card-put", card: { ...card, byline: null } }];
  }
  const removed = backstage.removedCard(cardId);
  if (removed === null || removed.card.byline === null) return [];
  return [{ type: "wastebasket-put", removed: { ...removed, card: { ...removed.card, byline: null } } }];
}

function isCard({ board, backstage }: Situation, id: CardId | ConnectionId): boolean {
  return board.cards.has(id as CardId) || backstage.removedCard(id as CardId) !== null;
}

/** What a resident's phone is told when it comes back, in the place of its token. */
function goodbye(entry: LedgerEntry, at: number): Change[] {
  if (entry.entry !== "token" || entry.role !== "resident") return [];
  return [{ type: "ledger-put", entry: { entry: "taken-off", hash: entry.hash, at } }];
}

function forget(entry: LedgerEntry): Change {
  return { type: "ledger-removed", entry };
}
