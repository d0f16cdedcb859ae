import { stepOf } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, ConnectionId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import { dotsGiven, topOf } from "@buurtbord/shared/commands/family.ts";
import { wishOf } from "@buurtbord/shared/commands/wishes.ts";
import type { OwnCard, OwnView } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { inView, newestFirst } from "./sharedView.ts";

/** What only this participant sees: their name, and what they did, as far as it was not taken down. */
export function ownView(state: BoardState, participantId: ParticipantId, name: string | null): OwnView {
  const { board, ledger } = state;
  const made = [...ledger.madeBy(participantId)];
  const connections = made.map((id) => board.connections.get(id as ConnectionId));
  const cards = made.map((id, n) => (connections[n] === undefined ? ownCard(state, id as CardId) : null));
  const shownAs = (ids: Iterable<CardId>) => {
    const tops = [...ids].map((id) => topOf(state.situation, id));
    return [...new Set(tops)].filter((id) => board.cards.has(id));
  };
  const fulfilled = shownAs(ledger.fulfilledBy(participantId)).filter(
    (id) => board.cards.get(id)?.fulfilled !== undefined,
  );
  const { id: stepId, dots } = stepOf(board);
  const polled = ledger.pollsOf(participantId).get(stepId);
  const chosen = ledger.circleOf(participantId);
  return {
    participantId,
    name,
    cards: cards.filter((card) => card !== null).sort(newestFirst),
    connections: connections.filter((connection) => connection !== undefined),
    voted: shownAs(ledger.votesOf(participantId).keys()),
    joined: shownAs(ledger.joinedBy(participantId)),
    ...(fulfilled.length > 0 && { fulfilled }),
    answered: Object.fromEntries([...ledger.checksOf(participantId)].map(([id, { says }]) => [id, says])),
    ...(chosen !== null && { circle: chosen.circle }),
    ...(polled !== undefined && { polled: { stepId, option: polled.option } }),
    ...chosenAndSeat(state, participantId),
    votesLeft: Math.max(0, dots - dotsGiven(state.situation, participantId, stepId)),
  };
}

function chosenAndSeat(
  { situation }: BoardState,
  participantId: ParticipantId,
): Pick<OwnView, "chosen" | "seat"> {
  const { first, second } = wishOf(situation, participantId);
  const seat = situation.ledger.seatOf(participantId);
  return { ...(first !== null && { chosen: { first, second } }), ...(seat !== null && { seat: seat.group }) };
}

function ownCard(state: BoardState, id: CardId): OwnCard | null {
  const { board, behindScenes, ledger } = state;
  const card = board.cards.get(id);
  if (card !== undefined) return { ...inView(card), state: "shown" };
  const draft = ledger.draft(id);
  if (draft !== null) return draft.isTakenDown ? null : { ...draftInView(draft), state: "draft" };
  const waiting = behindScenes.waitingCard(id);
  if (waiting !== null) return { ...inView(waiting.card), state: "waiting" };
  const merged = behindScenes.mergedCard(id);
  return merged === null ? null : partInView(state, merged.card);
}

/** In their own words, with what became of it as part of another card. */
function partInView(state: BoardState, card: Card): OwnCard | null {
  const top = ownCard(state, topOf(state.situation, card.id));
  if (top === null) return null;
  const { votes, joined, said, fulfilled } = top;
  const { fulfilled: _, ...own } = inView(card);
  return { ...own, votes, joined, ...(said && { said }), ...(fulfilled && { fulfilled }), state: top.state };
}

function draftInView({
  cardId: id,
  kind,
  text,
  field,
  byline,
  addedAt,
  pitch,
  photo,
}: EntryOf<"draft">): Omit<OwnCard, "state"> {
  const more = { ...(pitch && { pitch }), ...(photo && { photo }) };
  return { id, kind, text, field, byline, addedAt, ...more, votes: 0, joined: 0 };
}
