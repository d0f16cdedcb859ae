import type { StepValues } from "@buurtbord/shared/board/Step.ts";
import type { ProgrammeTexts } from "../../texts/EveningTexts.ts";

/** What is asked in a step and how, in a few words each: for the list of steps. */
export function stepFacts(step: StepValues, words: ProgrammeTexts): readonly string[] {
  const { verbs, writing, tally, names, approval, wall } = step;
  const does = verbs.length === 0 ? [words.does.nothing] : verbs.map((verb) => words.does[verb]);
  return [
    ...does,
    ...(verbs.includes("add") && writing === "silent" ? [words.silent] : []),
    ...(verbs.includes("vote") && tally === "hidden" ? [words.hiddenDots] : []),
    ...(verbs.includes("add") && names === "shown" ? [words.names] : []),
    ...(verbs.includes("add") && approval !== "off" ? [words.approval[approval]] : []),
    ...(wall === "question" ? [words.question] : []),
  ];
}
