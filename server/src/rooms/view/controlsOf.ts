import type { Controls } from "@buurtbord/shared/protocol/view.ts";
import type { BoardState } from "../board/BoardState.ts";
import { inView } from "./sharedView.ts";

/** What whoever leads has in the hand beside the view. */
export function controlsOf({ board, behindScenes }: BoardState): Controls {
  const { clock: _, floor, ...meeting } = board.meeting;
  const { steps, currentStep, door } = board;
  return {
    steps,
    currentStep,
    door,
    meeting: { ...meeting, floor: floor?.cardId ?? null },
    waiting: [...behindScenes.waitingCards()].map(({ card, why }) => ({ card: inView(card), why })),
    unchecked: [...behindScenes.unchecked()].filter((cardId) => board.cards.has(cardId)),
  };
}
