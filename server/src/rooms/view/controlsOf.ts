import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import type { Snapshot } from "@buurtbord/shared/board/Snapshot.ts";
import type { Controls, MomentInView } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { inView } from "./sharedView.ts";

/** What whoever leads has in the hand beside the view. */
export function controlsOf({ board, behindScenes, situation, lastActivityAt }: BoardState): Controls {
  const { clock: _, floor, ...meeting } = board.meeting;
  const { steps, currentStep, door } = board;
  return {
    steps,
    currentStep,
    door,
    meeting: { ...meeting, floor: floor?.cardId ?? null },
    waiting: [...behindScenes.waitingCards()].map(({ card, why }) => ({ card: inView(card), why })),
    unchecked: [...behindScenes.unchecked()].filter((cardId) => board.cards.has(cardId)),
    since: momentBefore(situation.snapshots, lastActivityAt),
  };
}

/**
 * The newest of before the last evening, else the first there is: the last ones of an evening have next to nothing after
 * them. `now`: when something last happened.
 */
function momentBefore(snapshots: readonly Snapshot[], now: number): MomentInView | null {
  const newestBefore = (then: number) => snapshots.findLast(({ takenAt }) => isOtherEvening(takenAt, then));
  const last = newestBefore(now);
  const moment = (last && newestBefore(last.takenAt)) ?? snapshots[0];
  return moment === undefined ? null : { id: moment.id, at: moment.takenAt };
}
