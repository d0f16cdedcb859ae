import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { View } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { ownView } from "./ownView.ts";
import { sharedView } from "./sharedView.ts";

export function viewOf(
  { seq, board, ledger, lastActivityAt }: BoardState,
  participantId: ParticipantId,
): View {
  return { seq, shared: sharedView(board, lastActivityAt), own: ownView(board, ledger, participantId) };
}
