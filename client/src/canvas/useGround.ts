import type { Ground } from "@buurtbord/shared/activities/Ground.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { useDeferredValue, useMemo } from "react";
import type { LiveBoard } from "../sync/boardSync/LiveBoard.ts";
import { useLiveBoard } from "./useLiveBoard.ts";

/** A board with the ground that it lies on: worked out once for each change. */
export interface LaidBoard {
  readonly live: LiveBoard;
  readonly board: Board;
  readonly ground: Ground;
}

/** A card that moved is seen first: the ground, which takes longer on a full board, follows in a frame after it. */
export function useGround(live: LiveBoard): LaidBoard {
  const board = useLiveBoard(live);
  const seen = useDeferredValue(board);
  const ground = useMemo(() => activityOf(seen).layout(seen), [seen]);
  return useMemo(() => ({ live, board, ground }), [live, board, ground]);
}
