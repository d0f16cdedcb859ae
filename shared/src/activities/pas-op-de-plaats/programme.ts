import { programme } from "../Programme.ts";
import { programmeStep, stepsOf } from "../programmeStep.ts";

const AGREED = { fields: ["agreements"] };
const CHECKS = { tally: "hidden" } as const;

function inSilence(field: string, minutes: number) {
  return programmeStep(field, minutes, ["add"], { fields: [field], writing: "silent" });
}

/** Three columns at once, the check questions, and what we agree. */
export const simplest = stepsOf([
  programmeStep("write", 15, ["add"]),
  programmeStep("checks", 10, ["answer"]),
  programmeStep("agree", 15, ["add", "join"], AGREED),
]);

/** It opens with what was agreed the last time, and ends with what is agreed now. */
export const programmes = [
  programme("half-hour", [
    programmeStep("arrive", 3, []),
    programmeStep("look-back", 3, [], AGREED),
    inSilence("going-well", 5),
    inSilence("otherwise", 5),
    inSilence("missed", 4),
    programmeStep("checks", 4, ["answer"], CHECKS),
    programmeStep("agree", 5, ["add", "join"], AGREED),
    programmeStep("close", 1, []),
  ]),
  programme("hour", [
    programmeStep("arrive", 5, []),
    programmeStep("look-back", 7, [], AGREED),
    inSilence("going-well", 9),
    inSilence("otherwise", 9),
    inSilence("missed", 7),
    programmeStep("checks", 8, ["answer"], CHECKS),
    programmeStep("agree", 12, ["add", "join"], AGREED),
    programmeStep("close", 3, []),
  ]),
  programme("two-hours", [
    programmeStep("arrive", 10, []),
    programmeStep("look-back", 15, [], AGREED),
    inSilence("going-well", 15),
    inSilence("otherwise", 15),
    inSilence("missed", 12),
    programmeStep("pause", 15, [], { wall: "question" }),
    programmeStep("checks", 13, ["answer"], CHECKS),
    programmeStep("agree", 20, ["add", "join"], AGREED),
    programmeStep("close", 5, []),
  ]),
];
