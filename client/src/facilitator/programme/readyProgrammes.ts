import { firstSteps } from "@buurtbord/shared/activities/firstSteps.ts";
import { PROGRAMME_IDS } from "@buurtbord/shared/activities/Programme.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import { type StepValues, valuesOf } from "@buurtbord/shared/board/Step.ts";
import type { StartTexts } from "../../texts/TableTexts.ts";

/** A programme that can take the place of the one there is. */
export interface OfferedProgramme {
  readonly name: string;
  readonly steps: readonly StepValues[];
}

/** What a board of this kind can begin with, as the start page offers it. */
export function readyProgrammes(
  board: Pick<Board, "activity">,
  { programmes, free }: StartTexts["create"],
): readonly OfferedProgramme[] {
  const activity = activityOf(board);
  const ready = activity.programmes.map(({ id, steps }) => ({ id, name: programmes[id], steps }));
  const byLength = PROGRAMME_IDS.flatMap((id) => ready.filter((each) => each.id === id));
  return [...byLength, { name: free, steps: firstSteps(activity, null).map(valuesOf) }];
}
