import type { ParticipantId } from "@buurtbord/shared/board/ids.ts";
import type { LeadView, View } from "@buurtbord/shared/protocol/view.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { BoardState } from "../board/BoardState.ts";
import { timeLeft } from "../timeLeft.ts";
import { controlsOf } from "./controlsOf.ts";
import { ownView } from "./ownView.ts";
import { sharedView } from "./sharedView.ts";

/** What one phone is given at once. `now`: milliseconds since 1970. */
export function viewOf(
  state: BoardState,
  { participantId, name }: { readonly participantId: ParticipantId; readonly name: string | null },
  now: number,
): View {
  const { seq, board, ledger, lastActivityAt } = state;
  return {
    seq,
    shared: sharedView(board, ledger.draftCount, lastActivityAt),
    own: ownView(state, participantId, name),
    ...timeLeft(board, now),
  };
}

/** The same for whoever leads, who is given a hand on the evening besides. */
export function leadView(state: BoardState, presence: Presence): LeadView {
  return { controls: controlsOf(state), presence };
}
