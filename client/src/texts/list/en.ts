import type { ListTexts } from "./ListTexts.ts";

export const en: ListTexts = {
  title: "The board in words",
  toList: "Show the list",
  toBoard: "Back to the board",
  lineToWith: "Line to {text}: {word}",
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
