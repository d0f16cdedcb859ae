import type { Board } from "./Board.ts";
import { lastEvening } from "./opening.ts";
import type { Snapshot } from "./Snapshot.ts";

/**
 * The saved moment since which it is told what grew, when people meet again: the newest of before the last evening, else
 * the first of that evening itself, for the last ones have next to nothing after them. Null: nothing was saved before
 * tonight, or there was no evening before.
 */
export function momentToBeginWith(
  snapshots: readonly Snapshot[],
  board: Pick<Board, "cards" | "connections" | "saved" | "checks" | "meeting">,
  now: number,
): Snapshot | null {
  const last = lastEvening(board, now);
  if (last === null) return null;
  const inOrder = [...snapshots].sort((one, other) => one.takenAt - other.takenAt);
  const before = inOrder.findLast(({ takenAt }) => takenAt < last.began);
  return before ?? inOrder.find(({ takenAt }) => takenAt < last.tonight) ?? null;
}
