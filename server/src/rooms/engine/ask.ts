import type { BoardState } from "../board/BoardState.ts";
import { RoomClosed } from "../RoomClosed.ts";
import type { Turn } from "../turn/Turn.ts";
import type { Engine } from "./Engine.ts";

/** Resolves with what `apply` gave once that is on disk, or with `lost` when it could not be saved. */
export function ask<Result>(engine: Engine, apply: (turn: Turn) => Result, lost: Result): Promise<Result> {
  return new Promise((resolve) => {
    engine.write({
      apply(turn) {
        const result = apply(turn);
        return () => resolve(result);
      },
      lost: () => resolve(lost),
    });
  });
}

/** Resolves with what there is to see when everything in memory is on disk; rejects with RoomClosed, and as `see` throws. */
export function look<Result>(engine: Engine, see: (state: BoardState) => Result): Promise<Result> {
  return new Promise((resolve, reject) => {
    engine.read({
      run(state) {
        try {
          resolve(see(state));
        } catch (error) {
          reject(error); // who only looked spoils nobody's turn
        }
      },
      closed: () => reject(new RoomClosed()),
    });
  });
}
