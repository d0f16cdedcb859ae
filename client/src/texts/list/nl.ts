import type { ListTexts } from "./ListTexts.ts";

export const nl: ListTexts = {
  title: "Het bord in woorden",
  toList: "Laat de lijst zien",
  toBoard: "Terug naar het bord",
  lineToWith: "Lijn naar {text}: {word}",
  by: "Van {name}",
  inLight: "In het licht: {text}",
  poll: { answer: "Antwoord", people: "Mensen" },
  news: {
    asked: "Nu: {question}",
    came: "Nieuw: {texts}.",
    cameMany: "{n} nieuwe kaarten.",
    went: "Weg: {texts}.",
    wentMany: "{n} kaarten weg.",
    changed: "Veranderd: {texts}.",
    changedMany: "{n} kaarten veranderd.",
    fulfilled: "Uitgekomen: {texts}.",
    fulfilledMany: "{n} wensen uitgekomen.",
    lines: "{n, plural, one {# lijn erbij.} other {# lijnen erbij.}}",
  },
};
