import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { type CheckTally, howManySaid, SAYINGS } from "@buurtbord/shared/board/Checks.ts";
import { boardTexts, tableCatalogue } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";
import type { TakenPoll } from "./pollsOf.ts";

/** Of each check question that was answered and counted, now or the last time, in the order in which they are asked. */
export function checksOf(board: BoardExport): readonly TakenPoll[] {
  const { now, before } = board.checks;
  const words = boardTexts(board).checks;
  const { answer } = tableCatalogue(board.language).resident;
  return activityOf(board).checks.flatMap(({ id }) => {
    const [said, saidBefore] = [counted(now?.tallies[id]), counted(before?.tallies[id])];
    if (said === null && saidBefore === null) return [];
    const answers = SAYINGS.map((says) => ({
      words: answer[says],
      people: said?.[says] ?? null,
      before: saidBefore?.[says] ?? null,
    }));
    return [{ question: words?.[id]?.question ?? "", answers }];
  });
}

/** Null: nobody said anything, or it is still hidden. */
function counted(tally: CheckTally | undefined): CheckTally | null {
  return tally !== undefined && howManySaid(tally) > 0 ? tally : null;
}
