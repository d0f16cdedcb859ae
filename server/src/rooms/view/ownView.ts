import { stepOf } from "@buurtbord/shared/board/Board.ts";
import type { CardId, ConnectionId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { EntryOf } from "@buurtbord/shared/board/LedgerEntry.ts";
import type { OwnCard, OwnView } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { inView, newestFirst } from "./sharedView.ts";

/** What only this participant sees: what they did, as far as it was not taken down. */
export function ownView(state: BoardState, participantId: ParticipantId): OwnView {
  const { board, ledger } = state;
  const made = [...ledger.madeBy(participantId)];
  const cards = made.map((id) => ownCard(state, id as CardId));
  const connections = made.map((id) => board.connections.get(id as ConnectionId));
  const onBoard = (id: CardId) => board.cards.has(id);
  const { id: stepId, dots } = stepOf(board);
  const chosen = ledger.circleOf(participantId);
  return {
    participantId,
    name: ledger.nameOf(participantId),
    cards: cards.filter((card) => card !== null).sort(newestFirst),
    connections: connections.filter((connection) => connection !== undefined),
    voted: [...ledger.votesOf(participantId).keys()].filter(onBoard),
    joined: [...ledger.joinedBy(participantId)].filter(onBoard),
    answered: Object.fromEntries([...ledger.checksOf(participantId)].map(([id, { says }]) => [id, says])),
    ...(chosen !== null && { circle: chosen.circle }),
    votesLeft: Math.max(0, dots - ledger.votesGiven(participantId, stepId)),
  };
}

function ownCard({ board, behindScenes, ledger }: BoardState, id: CardId): OwnCard | null {
  const card = board.cards.get(id);
  if (card !== undefined) return { ...inView(card), state: "shown" };
  const draft = ledger.draft(id);
  if (draft !== null) return draft.isTakenDown ? null : { ...draftInView(draft), state: "draft" };
  const waiting = behindScenes.waitingCard(id);
  return waiting === null ? null : { ...inView(waiting.card), state: "waiting" };
}

function draftInView({
  cardId: id,
  kind,
  text,
  field,
  byline,
  addedAt,
  photo,
}: EntryOf<"draft">): Omit<OwnCard, "state"> {
  return { id, kind, text, field, byline, addedAt, ...(photo && { photo }), votes: 0, joined: 0 };
}
