import { programme } from "../Programme.ts";
import { programmeStep, stepsOf } from "../programmeStep.ts";

const AGREE = { fields: ["agreements"] };

function inSilence(field: string, minutes: number) {
  return programmeStep(field, minutes, ["add"], { fields: [field], writing: "silent" });
}

/** What is there, what belongs together, and what nobody thought of yet. */
export const simplest = stepsOf([
  programmeStep("hang", 20, ["add"]),
  programmeStep("lines", 20, ["connect"]),
  programmeStep("miss", 10, ["add", "connect"]),
]);

/** Each field first in silence, so that who thinks slowly counts as much; then lines, whom we miss, and who begins. */
export const programmes = [
  programme("half-hour", [
    programmeStep("arrive", 3, []),
    programmeStep("hang", 10, ["add"]),
    programmeStep("lines", 7, ["connect"]),
    programmeStep("miss", 4, ["add", "connect"]),
    programmeStep("agree", 4, ["add", "join"], AGREE),
    programmeStep("close", 2, []),
  ]),
  programme("hour", [
    programmeStep("arrive", 5, []),
    inSilence("talents", 5),
    inSilence("groups", 6),
    inSilence("organisations", 5),
    inSilence("places", 5),
    inSilence("stories", 6),
    programmeStep("lines", 10, ["connect"]),
    programmeStep("count", 2, []),
    programmeStep("miss", 5, ["add", "connect"]),
    programmeStep("dots", 4, ["vote"], { dots: 3, tally: "hidden" }),
    programmeStep("agree", 5, ["add", "join"], AGREE),
    programmeStep("close", 2, []),
  ]),
  programme("two-hours", [
    programmeStep("arrive", 10, []),
    inSilence("talents", 10),
    inSilence("groups", 10),
    inSilence("organisations", 8),
    inSilence("places", 8),
    inSilence("stories", 12),
    programmeStep("pause", 12, [], { wall: "question" }),
    programmeStep("lines", 16, ["connect"]),
    programmeStep("count", 4, []),
    programmeStep("miss", 10, ["add", "connect"]),
    programmeStep("dots", 6, ["vote"], { dots: 3, tally: "hidden" }),
    programmeStep("agree", 10, ["add", "join"], AGREE),
    programmeStep("close", 4, []),
  ]),
];
