import { programme } from "../Programme.ts";
import { programmeStep, stepsOf } from "../programmeStep.ts";

/** Wishes first, then hands, then whoever is not in the room, and an agreement to go home with. */
export const simplest = stepsOf([
  programmeStep("hang", 15, ["add"]),
  programmeStep("help", 15, ["join"]),
  programmeStep("miss", 10, ["add", "join"]),
  programmeStep("agree", 15, ["join"]),
]);

/** Longer evenings begin with a good memory: a wish comes easier after it. */
export const programmes = [
  programme("half-hour", [
    programmeStep("arrive", 3, []),
    programmeStep("hang", 9, ["add"]),
    programmeStep("help", 8, ["join"]),
    programmeStep("miss", 4, ["add", "join"]),
    programmeStep("agree", 4, ["join"]),
    programmeStep("close", 2, []),
  ]),
  programme("hour", [
    programmeStep("arrive", 5, []),
    programmeStep("remember", 8, [], { wall: "question" }),
    programmeStep("hang", 12, ["add"], { writing: "silent" }),
    programmeStep("read", 8, []),
    programmeStep("help", 10, ["join"]),
    programmeStep("miss", 6, ["add", "join"]),
    programmeStep("agree", 8, ["join"]),
    programmeStep("close", 3, []),
  ]),
  programme("two-hours", [
    programmeStep("arrive", 10, []),
    programmeStep("remember", 15, [], { wall: "question" }),
    programmeStep("hang", 20, ["add"], { writing: "silent" }),
    programmeStep("read", 15, []),
    programmeStep("pause", 15, [], { wall: "question" }),
    programmeStep("help", 15, ["join"]),
    programmeStep("miss", 10, ["add", "join"]),
    programmeStep("agree", 15, ["join"]),
    programmeStep("close", 5, []),
  ]),
];
