import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { ownView } from "./ownView.ts";
import { sharedView } from "./sharedView.ts";

export function viewOf(state: BoardState, participantId: ParticipantId): View {
  const { seq, board, ledger, lastActivityAt } = state;
  return {
    seq,
    shared: sharedView(board, ledger.draftCount, lastActivityAt),
    own: ownView(state, participantId),
  };
}
