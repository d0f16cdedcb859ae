import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { isOtherEvening } from "@buurtbord/shared/board/evening.ts";
import { lastEvening } from "@buurtbord/shared/board/opening.ts";

/**
 * Whether the board is what the room looks at: until then people come in. A meeting on a board of another evening begins
 * like any other; what lies there is of the last time.
 *
 * `hasMoved`: whether another step was come to while the wall stood there.
 */
export function hasBegun(
  board: Board,
  { drafts, hasMoved, now }: { readonly drafts: number; readonly hasMoved: boolean; readonly now: number },
): boolean {
  if (drafts > 0 || [...board.cards.values()].some(({ addedAt }) => !isOtherEvening(addedAt, now)))
    return true;
  const isBeyondFirst = board.currentStep !== board.steps[0]?.id;
  const last = meetsAgain(board) ? lastEvening(board, now) : null;
  const isAnswered = board.polls[board.currentStep] !== undefined;
  if (last === null) return board.cards.size > 0 || isAnswered || isBeyondFirst;
  const { clock } = board.meeting;
  const isTimed = clock !== null && clock.startedAt >= last.tonight;
  return isBeyondFirst && (isTimed || hasMoved);
}

/** A tree in a hall stands there for weeks; a room that makes agreements meets again. */
function meetsAgain(board: Board): boolean {
  return activityOf(board).kinds.some(({ isAgreement }) => isAgreement === true);
}
