import type { EveningAt } from "@buurtbord/shared/protocol/EveningAt.ts";
import type { Presence } from "@buurtbord/shared/protocol/yjsFrames.ts";
import type { StepClock } from "../StepClock.ts";
import type { BoardConnectionState } from "./boardConnectionState.ts";
import type { LiveBoard } from "./LiveBoard.ts";

/** Everything about a connection that a page may want to show. A new object whenever something changed. */
export interface BoardStatus {
  readonly connection: BoardConnectionState;
  /** The board as last seen; null until it arrived for the first time. Another object after a fresh copy. */
  readonly live: LiveBoard | null;
  readonly presence: Presence | null;
  /** Of a group's table: how far its evening is; null: it did not say. */
  readonly evening: EveningAt | null;
  /** Of the step; null: no clock runs. */
  readonly clock: StepClock | null;
  /** Of whoever tells a pitch; null: nobody does. */
  readonly floorClock: StepClock | null;
  /** Changes made here that are not known to be on the server's disk, commands included. */
  readonly unsaved: number;
  /** The server said that it cannot save. */
  readonly diskFails: boolean;
  /** Changes that the server would not take, twice: they are lost. */
  readonly refused: number;
  /** Why the server last closed on a change made here, in its own word; null: it never did. */
  readonly refusedBecause: string | null;
  readonly canUndo: boolean;
}

export const FIRST_STATUS: BoardStatus = {
  connection: { state: "connecting" },
  live: null,
  presence: null,
  evening: null,
  clock: null,
  floorClock: null,
  unsaved: 0,
  diskFails: false,
  refused: 0,
  refusedBecause: null,
  canUndo: false,
};
