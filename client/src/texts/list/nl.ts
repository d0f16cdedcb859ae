import type { ListTexts } from "./ListTexts.ts";

export const nl: ListTexts = {
  title: "Het bord in woorden",
  toList: "Laat de lijst zien",
  toBoard: "Terug naar het bord",
  lineToWith: "Lijn naar {text}: {word}",
  putWord: "Zet er een woord op",
  changeWord: "Verander het woord",
  newWord: "Woord op deze lijn",
  newWordHint: "Laat je het leeg, dan staat er geen woord.",
  charactersLeft: "{n, plural, one {Nog # letter} other {Nog # letters}}",
  charactersOver: "{n, plural, one {# letter te veel} other {# letters te veel}}",
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
