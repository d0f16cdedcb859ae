import type { BringTexts } from "./BringTexts.ts";

export const en: BringTexts = {
  open: "Paste a list",
  title: "Cards from a list or a file",
  paste: "Paste your list here",
  pasteHint: "Each line becomes a card. Dashes and numbers are left out.",
  pasteExample: "Cook soup\nMend bikes\nRead aloud",
  kind: "They become",
  file: "From a file",
  fileHint: "A list from Excel or another spreadsheet (XLSX or CSV), or a drawing from tldraw.",
  reading: "The file is being read.",
  sheet: "The cards are on sheet",
  back: "Back to the list",
  faults: {
    "too-large": "This file is too large. Take a smaller one.",
    unreadable: "This file can't be read. Choose a file from Excel (XLSX), a CSV file or a tldraw file.",
    "old-workbook":
      "This file has a password, or comes from an old Excel. Save it without a password as XLSX, and choose that.",
    empty: "There is nothing in this file. Choose another one.",
    "no-tldraw-file": "This is no drawing from tldraw. Choose another file.",
    "newer-tldraw": "This drawing comes from a newer tldraw. Save it there as CSV, or paste the list.",
  },
  columns: {
    title: "What is where?",
    headings: "The first row says what is below it",
    text: "On the card comes",
    field: "The field is in",
    kind: "The kind is in",
    beside: {
      when: "When is in",
      firstStep: "The first step is in",
      line: "One line about the pitch is in",
    },
    none: "nowhere",
    column: "Column {n}: {example}",
    names:
      "{n, plural, one {The column ‘{names}’ does} other {The columns ‘{names}’ do}} not come along. People put their names there themselves.",
  },
  drawing: {
    cards: "{n, plural, one {Make a card of # text} other {Make cards of # texts}}",
    drawings: "{n, plural, one {Lay # drawing beside them} other {Lay # drawings beside them}}",
    leftOut: "This stays behind: {what}.",
    nothing: "There is nothing in this drawing that fits here.",
    shapes: {
      image: "{n, plural, one {# image} other {# images}}",
      video: "{n, plural, one {# video} other {# videos}}",
      frame: "{n, plural, one {# frame} other {# frames}}",
      geo: "{n, plural, one {# empty shape} other {# empty shapes}}",
      line: "{n, plural, one {# straight line} other {# straight lines}}",
      arrow:
        "{n, plural, one {# arrow that is tied to something} other {# arrows that are tied to something}}",
      highlight: "{n, plural, one {# stroke of a marker} other {# strokes of a marker}}",
      other: "{n, plural, one {# other thing} other {# other things}}",
      "other-page": "{n, plural, one {# thing on another page} other {# things on another page}}",
    },
  },
  preview: {
    title: "{n, plural, =0 {No cards yet} one {# card} other {# cards}}",
    more: "and {n} more",
    leftOut: {
      when: "{n, plural, one {On # card ‘when’ stays} other {On # cards ‘when’ stays}} behind: it only fits ‘{kind}’.",
      firstStep:
        "{n, plural, one {On # card the first step stays} other {On # cards the first step stays}} behind: it only fits ‘{kind}’.",
      line: "{n, plural, one {On # card the line stays} other {On # cards the line stays}} behind: it only fits ‘{kind}’.",
    },
    problems: "{n, plural, one {# row becomes no card} other {# rows become no card}}",
    moreProblems: "{n, plural, one {And # more row.} other {And # more rows.}}",
  },
  problems: {
    "no-text": "Row {row}: there is no text.",
    "too-long": "Row {row}: the text is too long.",
    "too-many": "Row {row}: no more cards can come at once. Bring this one later.",
    "unknown-kind": "Row {row}: we don't know the kind ‘{word}’.",
    "unknown-field": "Row {row}: we don't know the field ‘{word}’.",
    "word-too-long": "Row {row}: this is too long: ‘{word}’.",
  },
  lay: "{n, plural, =0 {Lay down} one {Lay # card down} other {Lay # cards down}}",
  laying: "The cards are being laid down.",
  laid: "{n, plural, one {# card is on the board.} other {# cards are on the board.}} ‘Undo’ takes them away together.",
  notLaid: "{n, plural, one {# card is not there.} other {# cards are not there.}} {why}",
};
