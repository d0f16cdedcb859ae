import { type Board, stepOf } from "@buurtbord/shared/board/Board.ts";
import type { CardId, ConnectionId, ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LedgerState } from "@buurtbord/shared/commands/LedgerState.ts";
import type { OwnView } from "@buurtbord/shared/protocol/view.ts";
import { inView, newestFirst } from "./sharedView.ts";

/** What only this participant sees: what they did, as far as it is on the board. */
export function ownView(board: Board, ledger: LedgerState, participantId: ParticipantId): OwnView {
  const made = [...ledger.madeBy(participantId)];
  const cards = made.map((id) => board.cards.get(id as CardId)).filter((card) => card !== undefined);
  const connections = made.map((id) => board.connections.get(id as ConnectionId));
  const onBoard = (id: CardId) => board.cards.has(id);
  const { id: stepId, dots } = stepOf(board);
  return {
    participantId,
    name: ledger.nameOf(participantId),
    cards: cards.sort(newestFirst).map(inView),
    connections: connections.filter((connection) => connection !== undefined),
    voted: [...ledger.votesOf(participantId).keys()].filter(onBoard),
    joined: [...ledger.joinedBy(participantId)].filter(onBoard),
    votesLeft: Math.max(0, dots - ledger.votesGiven(participantId, stepId)),
  };
}
