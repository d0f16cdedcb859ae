import type { GrowthTexts } from "./GrowthTexts.ts";

export const nl: GrowthTexts = {
  show: "Wat groeide er?",
  title: "Wat is er gegroeid sinds {name}?",
  nothing: "Er is nog niets veranderd sinds toen.",
  until: "Vergelijk met",
  now: "Nu",
  print: "Druk af",
  came: "{cards, plural, =0 {Er kwam geen kaart bij} one {Er kwam # kaart bij} other {Er kwamen # kaarten bij}}{lines, plural, =0 {.} one {, en # lijn.} other {, en # lijnen.}}",
  joined: "{n, plural, one {# kaart kreeg er mensen bij.} other {# kaarten kregen er mensen bij.}}",
  fulfilled: "{n, plural, one {# wens kwam uit.} other {# wensen kwamen uit.}}",
  changed:
    "{changed, plural, =0 {Geen kaart veranderde} one {# kaart veranderde} other {# kaarten veranderden}}{gone, plural, =0 {.} one {, en er ging # weg.} other {, en er gingen # weg.}}",
  parts: {
    added: "Nieuw",
    joined: "Mensen erbij",
    fulfilled: "Uitgekomen",
    drawn: "Nieuwe lijnen",
    moved: "In een ander vak",
    reworded: "Andere woorden",
    gone: "Niet meer op het bord",
  },
  fromTo: "Eerst: {before}. Nu: {after}.",
  openTable: "op tafel",
  someCard: "een kaart die weg is",
};
