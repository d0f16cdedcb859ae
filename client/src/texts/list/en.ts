import type { ListTexts } from "./ListTexts.ts";

export const en: ListTexts = {
  title: "The board in words",
  toList: "Show the list",
  toBoard: "Back to the board",
  lineToWith: "Line to {text}: {word}",
  putWord: "Put a word on it",
  changeWord: "Change the word",
  newWord: "Word on this line",
  newWordHint: "Leave it empty and there is no word.",
  charactersLeft: "{n, plural, one {# letter left} other {# letters left}}",
  charactersOver: "{n, plural, one {# letter too many} other {# letters too many}}",
  by: "By {name}",
  inLight: "In the light: {text}",
  poll: { answer: "Answer", people: "People" },
  news: {
    asked: "Now: {question}",
    came: "New: {texts}.",
    cameMany: "{n} new cards.",
    went: "Gone: {texts}.",
    wentMany: "{n} cards gone.",
    changed: "Changed: {texts}.",
    changedMany: "{n} cards changed.",
    fulfilled: "Came true: {texts}.",
    fulfilledMany: "{n} wishes came true.",
    lines: "{n, plural, one {# new line.} other {# new lines.}}",
  },
};
