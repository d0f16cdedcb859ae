import { stepOptions, stepWords } from "@buurtbord/shared/activities/question.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import { activityTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";
import type { BoardExport } from "../rooms/BoardExport.ts";

/** How the room answered a question of its own, or a check question: how many people chose what, and nobody's name. */
export interface TakenPoll {
  readonly question: string;
  readonly answers: readonly TakenAnswer[];
}

export interface TakenAnswer {
  readonly words: string;
  /** Null: it was not asked since the last time, or the count is still hidden. */
  readonly people: number | null;
  /** How many the last time; null: it was not asked before, or is not compared. */
  readonly before: number | null;
}

/** Of each step of which the answers were shown, in the order of the evening. */
export function pollsOf({ activity, language, steps, polls }: BoardExport): readonly TakenPoll[] {
  const words = activityTexts(activityOf({ activity }), language);
  return steps.flatMap((step) => {
    const tally = polls[step.id];
    if (tally === undefined) return [];
    const answers = stepOptions(words, step).map((option, n) => ({
      words: option,
      people: tally[n] ?? 0,
      before: null,
    }));
    return [{ question: stepWords(words, step).prompt, answers }];
  });
}
