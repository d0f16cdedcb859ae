import { programme } from "../Programme.ts";
import { programmeStep, stepsOf } from "../programmeStep.ts";

const PITCHES = { fields: ["pitches"] };
const HARVEST = { fields: ["resident", "business", "organisation", "ask"] };
const AGREE = { fields: ["agreements"] };

/** A pitch, a group, a worksheet, and what comes of it. */
export const simplest = stepsOf([
  programmeStep("pitches", 15, ["add"], PITCHES),
  programmeStep("tell", 25, ["join"], PITCHES),
  programmeStep("choose", 5, ["choose"], PITCHES),
  programmeStep("work", 40, ["work"]),
  programmeStep("harvest", 20, ["add", "vote"], { ...HARVEST, dots: 3 }),
]);

export const programmes = [
  programme("half-hour", [
    programmeStep("arrive", 2, []),
    programmeStep("pitches", 4, ["add"], PITCHES),
    programmeStep("tell", 6, ["join"], PITCHES),
    programmeStep("choose", 2, ["choose"], PITCHES),
    programmeStep("work", 9, ["work"]),
    programmeStep("agree", 4, ["add", "join"], AGREE),
    programmeStep("miss", 2, []),
    programmeStep("close", 1, []),
  ]),
  programme("hour", [
    programmeStep("arrive", 4, []),
    programmeStep("mood", 3, ["poll"]),
    programmeStep("pitches", 6, ["add"], PITCHES),
    programmeStep("tell", 13, ["join"], PITCHES),
    programmeStep("choose", 3, ["choose"], PITCHES),
    programmeStep("work", 15, ["work"]),
    programmeStep("harvest", 7, ["add", "vote"], { ...HARVEST, dots: 3 }),
    programmeStep("agree", 5, ["add", "join"], AGREE),
    programmeStep("miss", 3, []),
    programmeStep("close", 1, []),
  ]),
  programme("two-hours", [
    programmeStep("arrive", 8, []),
    programmeStep("story", 10, [], { wall: "question" }),
    programmeStep("mood", 4, ["poll"]),
    programmeStep("pitches", 8, ["add"], PITCHES),
    programmeStep("tell", 22, ["join"], PITCHES),
    programmeStep("choose", 5, ["choose"], PITCHES),
    programmeStep("work", 32, ["work"]),
    programmeStep("harvest", 14, ["add", "vote"], { ...HARVEST, dots: 3 }),
    programmeStep("agree", 9, ["add", "join"], AGREE),
    programmeStep("miss", 5, []),
    programmeStep("close", 3, []),
  ]),
];
