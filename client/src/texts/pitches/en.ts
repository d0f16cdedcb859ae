import type { PitchesTexts } from "./PitchesTexts.ts";

export const en: PitchesTexts = {
  title: "Pitches",
  wall: {
    next: "Next: {text}",
    oneJoins: "Somebody wants to join",
    someJoin: "People want to join",
    none: "Who tells an idea? Put it forward on your phone.",
  },
  desk: {
    none: "There are no pitches yet. People put them forward on their phones, or you write one.",
    now: "Telling now",
    give: "Give the floor",
    next: "Next pitch",
    stop: "Stop",
    up: "Move up",
    down: "Move down",
    minutes: "Minutes per pitch",
    moved: "“{text}” is number {n} now.",
    order: "Drag a pitch to another place, or use the buttons.",
    left: "{time} left",
    over: "{time} over time",
  },
};
