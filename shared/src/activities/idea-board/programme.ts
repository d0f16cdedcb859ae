import { programme } from "../Programme.ts";
import { programmeStep, stepsOf } from "../programmeStep.ts";

const AGREE = { fields: ["agreements"] };

/** Ideas, where the energy is, who joins in, and whom to ask along. */
export const simplest = stepsOf([
  programmeStep("ideas", 15, ["add"]),
  programmeStep("dots", 10, ["vote"], { dots: 3 }),
  programmeStep("join", 15, ["join"]),
  programmeStep("miss", 10, ["join"]),
]);

/** Longer evenings begin with what goes well already, and ask for ideas in silence. */
export const programmes = [
  programme("half-hour", [
    programmeStep("arrive", 3, []),
    programmeStep("ideas", 9, ["add"]),
    programmeStep("dots", 4, ["vote"], { dots: 3 }),
    programmeStep("join", 6, ["join"]),
    programmeStep("miss", 3, ["join"]),
    programmeStep("agree", 4, ["add", "join"], AGREE),
    programmeStep("close", 1, []),
  ]),
  programme("hour", [
    programmeStep("arrive", 5, []),
    programmeStep("proud", 8, [], { wall: "question" }),
    programmeStep("ideas", 12, ["add"], { writing: "silent" }),
    programmeStep("read", 8, []),
    programmeStep("dots", 5, ["vote"], { dots: 3, tally: "hidden" }),
    programmeStep("join", 8, ["join"]),
    programmeStep("miss", 4, ["join"]),
    programmeStep("agree", 8, ["add", "join"], AGREE),
    programmeStep("close", 2, []),
  ]),
  programme("two-hours", [
    programmeStep("arrive", 10, []),
    programmeStep("proud", 15, [], { wall: "question" }),
    programmeStep("ideas", 20, ["add"], { writing: "silent" }),
    programmeStep("read", 15, []),
    programmeStep("pause", 15, [], { wall: "question" }),
    programmeStep("dots", 8, ["vote"], { dots: 3, tally: "hidden" }),
    programmeStep("join", 12, ["join"]),
    programmeStep("miss", 8, ["join"]),
    programmeStep("agree", 13, ["add", "join"], AGREE),
    programmeStep("close", 4, []),
  ]),
];
