import type { ActivityId } from "../board/ids.ts";
import type { Activity } from "./Activity.ts";
import { assetMap } from "./asset-map/index.ts";
import { ideaBoard } from "./idea-board/index.ts";
import { pasOpDePlaats } from "./pas-op-de-plaats/index.ts";
import { pitchEvening } from "./pitch-evening/index.ts";
import { wishTree } from "./wish-tree/index.ts";

/** All activities, in the order in which the start page shows them. One line each. */
export const activities = [
  assetMap,
  wishTree,
  ideaBoard,
  pasOpDePlaats,
  pitchEvening,
] as const satisfies readonly Activity[];

export function findActivity(id: string): Activity | undefined {
  return activities.find((activity) => activity.id === id);
}

/** The activity of a board that exists. */
export function activityOf(board: { readonly activity: ActivityId }): Activity {
  const activity = findActivity(board.activity);
  if (activity === undefined) throw new Error(`Unknown activity ${board.activity}`);
  return activity;
}
