import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LeadView, View } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { controlsOf } from "./controlsOf.ts";
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

/** The same for whoever leads, who is given a hand on the evening besides. */
export function leadViewOf(
  state: BoardState,
  participantId: ParticipantId,
  beside: Omit<LeadView, "controls">,
): View {
  return { ...viewOf(state, participantId), lead: { controls: controlsOf(state), ...beside } };
}
