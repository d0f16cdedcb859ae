import type { Card } from "../board/Card.ts";
import type { Change } from "../board/Change.ts";
import type { CardId, ConnectionId, ParticipantId } from "../board/ids.ts";
import { unreachable } from "../board/unreachable.ts";
import { backstageWithout } from "./backstageWithout.ts";
import type { CommandOf } from "./Command.ts";
import type { Actor } from "./Decision.ts";
import { accept, type Decision, type Fresh, refuse, type Situation } from "./Decision.ts";
import { laidUncovered } from "./landing.ts";
import { leadsMeeting } from "./leadsMeeting.ts";
import { leftFamilies } from "./leavingFamily.ts";
import { comingBack, intoWastebasket, seen, takingOff, waitingToWastebasket } from "./takingOff.ts";
import { isCard, whereabouts } from "./whereabouts.ts";
import { withoutVoice } from "./withoutVoice.ts";

/** What waits is hung up where it lay, or on the next free place where another card lies there by now. */
export function approveCard(
  situation: Situation,
  { cardId }: CommandOf<"approve-card">,
  { seed }: Fresh,
): Decision {
  const { board, backstage } = situation;
  const waiting = backstage.waitingCard(cardId);
  if (waiting !== null) {
    const card = laidUncovered(board, waiting.card, seed);
    const taken: Change = { type: "waiting-taken", cardId };
    const back = comingBack(situation, { ...waiting, card });
    return accept([...back, taken, ...seen(situation, cardId)], { cardId });
  }
  if (!board.cards.has(cardId)) return refuse("card-not-found");
  return accept(seen(situation, cardId), { cardId });
}

/** Without a scene: it is gone from every screen but that of who made it, where it waits. */
export function hideCard(situation: Situation, { cardId }: CommandOf<"hide-card">): Decision {
  const card = situation.board.cards.get(cardId);
  if (card === undefined) return refuse("card-not-found");
  return accept([...takingOff(situation, card, "hidden"), ...seen(situation, cardId)], { cardId });
}

/** A child wrote nonsense two hundred times: all of it goes in one go, and can come back card by card. */
export function takeDownAll(
  situation: Situation,
  actor: Actor,
  { cardId }: CommandOf<"take-down-all">,
): Decision {
  const { ledger } = situation;
  if (whereabouts(situation, cardId).at === "nowhere") return refuse("card-not-found");
  const participantId = ledger.authorOf(cardId);
  if (participantId === null) return refuse("participant-unknown");
  if (leadsMeeting(ledger, participantId, actor.leadsEvening)) return refuse("not-allowed");
  const made = [...ledger.madeBy(participantId)];
  const cards = new Set(made.filter((id): id is CardId => isCard(situation, id)));
  const lines = looseLines(situation, made, cards);
  const going = { cards, lines, participantId };
  const left = leftFamilies(situation, going);
  const changes = [
    ...[...lines].flatMap((id) => lineGone(situation, participantId, id)),
    ...[...cards].flatMap((id) => cardDown(situation, id, left.alone)),
    ...backstageWithout(situation, going),
    ...withoutVoice(situation, participantId, cards),
    ...left.changes,
  ];
  return accept(changes, { cardId });
}

/** The lines that somebody drew between cards of others: one that hangs from a card of their own goes along with it. */
function looseLines(
  { board, backstage }: Situation,
  made: readonly (CardId | ConnectionId)[],
  cards: ReadonlySet<CardId>,
): ReadonlySet<ConnectionId> {
  const off = [...backstage.removedCards(), ...backstage.waitingCards()];
  const hanging = [...board.connections.values(), ...off.flatMap(({ connections }) => connections)]
    .filter(({ from, to }) => cards.has(from) || cards.has(to))
    .map(({ id }) => id);
  const kept = new Set<CardId | ConnectionId>([...cards, ...hanging]);
  return new Set(made.filter((id): id is ConnectionId => !kept.has(id)));
}

function lineGone({ board }: Situation, participantId: ParticipantId, of: ConnectionId): Change[] {
  const forgotten: Change = { type: "ledger-removed", entry: { entry: "author", of, participantId } };
  if (!board.connections.has(of)) return [forgotten];
  return [{ type: "connection-removed", connectionId: of }, forgotten];
}

/** `alone`: what others said too, as it was by itself. */
function cardDown(situation: Situation, cardId: CardId, alone: ReadonlyMap<CardId, Card>): readonly Change[] {
  const part = alone.get(cardId);
  if (part !== undefined)
    return [{ type: "wastebasket-put", removed: { card: part, connections: [], why: "hidden" } }];
  const where = whereabouts(situation, cardId);
  switch (where.at) {
    case "board":
      return intoWastebasket(situation, where.card, "hidden");
    case "waiting":
      return waitingToWastebasket(where.waiting);
    case "draft":
      return [{ type: "ledger-put", entry: { ...where.draft, isTakenDown: true, mustWait: true } }];
    case "wastebasket":
      return [{ type: "wastebasket-put", removed: { ...where.removed, why: where.removed.why ?? "hidden" } }];
    case "merged": // with the card as which it shows
    case "nowhere":
      return [];
    default:
      return unreachable(where);
  }
}
