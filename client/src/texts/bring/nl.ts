import type { BringTexts } from "./BringTexts.ts";

export const nl: BringTexts = {
  open: "Plak een lijst",
  title: "Kaarten uit een lijst of bestand",
  paste: "Plak hier je lijst",
  pasteHint: "Elke regel wordt een kaart. Streepjes en nummers laten we weg.",
  pasteExample: "Soep koken\nFietsen maken\nVoorlezen",
  kind: "Dit worden het",
  file: "Uit een bestand",
  fileHint: "Een lijst uit Excel of een ander rekenblad (XLSX of CSV), of een tekening uit tldraw.",
  reading: "Het bestand wordt gelezen.",
  sheet: "De kaarten staan op blad",
  back: "Terug naar de lijst",
  faults: {
    "too-large": "Dit bestand is te groot. Neem een kleiner bestand.",
    unreadable:
      "Dit bestand kunnen we niet lezen. Kies een bestand uit Excel (XLSX), een CSV-bestand of een tldraw-bestand.",
    "old-workbook":
      "Dit bestand heeft een wachtwoord, of het komt uit een oude Excel. Bewaar het zonder wachtwoord als XLSX, en kies dat.",
    empty: "In dit bestand staat niets. Kies een ander bestand.",
    "no-tldraw-file": "Dit is geen tekening uit tldraw. Kies een ander bestand.",
    "newer-tldraw": "Deze tekening komt uit een nieuwere tldraw. Bewaar hem daar als CSV of plak de lijst.",
  },
  columns: {
    title: "Wat staat waar?",
    headings: "De eerste regel zegt wat er onder staat",
    text: "Op de kaart komt",
    field: "Het vak staat in",
    kind: "De soort staat in",
    beside: {
      when: "Wanneer staat in",
      firstStep: "De eerste stap staat in",
      line: "Eén zin over de pitch staat in",
    },
    none: "nergens",
    column: "Kolom {n}: {example}",
    names:
      "{n, plural, one {De kolom ‘{names}’ komt} other {De kolommen ‘{names}’ komen}} niet mee. Namen zet iedereen er zelf bij.",
  },
  drawing: {
    cards: "{n, plural, one {Maak een kaart van # tekst} other {Maak kaarten van # teksten}}",
    drawings: "{n, plural, one {Leg # tekening erbij} other {Leg # tekeningen erbij}}",
    leftOut: "Dit blijft achter: {what}.",
    nothing: "In deze tekening staat niets dat hier past.",
    shapes: {
      image: "{n, plural, one {# plaatje} other {# plaatjes}}",
      video: "{n, plural, one {# filmpje} other {# filmpjes}}",
      frame: "{n, plural, one {# kader} other {# kaders}}",
      geo: "{n, plural, one {# lege vorm} other {# lege vormen}}",
      line: "{n, plural, one {# rechte lijn} other {# rechte lijnen}}",
      arrow: "{n, plural, one {# pijl die ergens aan vastzit} other {# pijlen die ergens aan vastzitten}}",
      highlight: "{n, plural, one {# streep van een stift} other {# strepen van een stift}}",
      other: "{n, plural, one {# ander ding} other {# andere dingen}}",
      "other-page": "{n, plural, one {# ding op een andere pagina} other {# dingen op een andere pagina}}",
    },
  },
  preview: {
    title: "{n, plural, =0 {Nog geen kaarten} one {# kaart} other {# kaarten}}",
    more: "en nog {n}",
    leftOut: {
      when: "{n, plural, one {Bij # kaart blijft ‘wanneer’} other {Bij # kaarten blijft ‘wanneer’}} achter: dat past alleen bij ‘{kind}’.",
      firstStep:
        "{n, plural, one {Bij # kaart blijft de eerste stap} other {Bij # kaarten blijft de eerste stap}} achter: die past alleen bij ‘{kind}’.",
      line: "{n, plural, one {Bij # kaart blijft de zin erbij} other {Bij # kaarten blijft de zin erbij}} achter: die past alleen bij ‘{kind}’.",
    },
    problems: "{n, plural, one {# regel wordt geen kaart} other {# regels worden geen kaart}}",
    moreProblems: "{n, plural, one {En nog # regel.} other {En nog # regels.}}",
  },
  problems: {
    "no-text": "Regel {row}: er staat geen tekst.",
    "too-long": "Regel {row}: de tekst is te lang.",
    "too-many": "Regel {row}: er kunnen niet meer kaarten tegelijk. Neem deze straks.",
    "unknown-kind": "Regel {row}: de soort ‘{word}’ kennen we niet.",
    "unknown-field": "Regel {row}: het vak ‘{word}’ kennen we niet.",
    "word-too-long": "Regel {row}: dit is te lang: ‘{word}’.",
  },
  lay: "{n, plural, =0 {Leg neer} one {Leg # kaart neer} other {Leg # kaarten neer}}",
  laying: "De kaarten worden neergelegd.",
  laid: "{n, plural, one {# kaart ligt op het bord.} other {# kaarten liggen op het bord.}} Met ‘Ongedaan’ neem je ze samen weg.",
  notLaid: "{n, plural, one {# kaart ligt er niet.} other {# kaarten liggen er niet.}} {why}",
};
