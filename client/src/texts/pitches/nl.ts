import type { PitchesTexts } from "./PitchesTexts.ts";

export const nl: PitchesTexts = {
  title: "Pitches",
  wall: {
    next: "Straks: {text}",
    oneJoins: "Er wil iemand bij",
    someJoin: "Hier willen mensen bij",
    none: "Wie vertelt een idee? Breng het in op je telefoon.",
  },
  desk: {
    none: "Er zijn nog geen pitches. Mensen brengen ze in op hun telefoon, of jij schrijft er een.",
    now: "Aan het woord",
    give: "Geef het woord",
    next: "Volgende pitch",
    stop: "Stop",
    up: "Zet hoger",
    down: "Zet lager",
    minutes: "Minuten per pitch",
    moved: "“{text}” is nu nummer {n}.",
    order: "Sleep een pitch naar een andere plek, of gebruik de knoppen.",
    left: "nog {time}",
    over: "{time} over de tijd",
  },
};
