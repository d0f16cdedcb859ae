import type { GrowthTexts } from "./GrowthTexts.ts";

export const en: GrowthTexts = {
  show: "What grew?",
  title: "What has grown since {name}?",
  nothing: "Nothing has changed since then.",
  until: "Compare with",
  now: "Now",
  print: "Print",
  came: "{cards, plural, =0 {No card was added} one {# card was added} other {# cards were added}}{lines, plural, =0 {.} one {, and # line.} other {, and # lines.}}",
  joined: "{n, plural, one {# card was joined by more people.} other {# cards were joined by more people.}}",
  fulfilled: "{n, plural, one {# wish came true.} other {# wishes came true.}}",
  changed:
    "{changed, plural, =0 {No card changed} one {# card changed} other {# cards changed}}{gone, plural, =0 {.} one {, and # went away.} other {, and # went away.}}",
  parts: {
    added: "New",
    joined: "More people",
    fulfilled: "Came true",
    drawn: "New lines",
    moved: "In another field",
    reworded: "Other words",
    gone: "No longer on the board",
  },
  fromTo: "First: {before}. Now: {after}.",
  openTable: "on the table",
  someCard: "a card that is gone",
};
