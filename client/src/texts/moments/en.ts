import type { MomentsTexts } from "./MomentsTexts.ts";

export const en: MomentsTexts = {
  byThemselves: "{n, plural, one {# moment} other {# moments}} saved automatically",
  size: "{cards, plural, one {# card} other {# cards}}{lines, plural, =0 {} one {, # line} other {, # lines}}",
  gap: "Something was taken out of this later.",
  restore: "Make a new board of it",
  restoreTitle: "A new board from ‘{name}’?",
  restoreText:
    "You get a second board, as it was then. This board stays as it is. The new board has a code of its own: phones do not move there by themselves.",
  restoreYes: "Make the new board",
  restoreNo: "Never mind",
  restored: "The new board is ready.",
  openNew: "Open the new board",
};
