import type { MomentsTexts } from "./MomentsTexts.ts";

export const nl: MomentsTexts = {
  byThemselves: "{n, plural, one {# momentopname} other {# momentopnames}} vanzelf bewaard",
  size: "{cards, plural, one {# kaart} other {# kaarten}}{lines, plural, =0 {} one {, # lijn} other {, # lijnen}}",
  gap: "Er is hier later iets weggehaald.",
  restore: "Maak er een nieuw bord van",
  restoreTitle: "Een nieuw bord van ‘{name}’?",
  restoreText:
    "Je krijgt een tweede bord, zoals het toen was. Dit bord blijft zoals het is. Het nieuwe bord heeft een eigen code: telefoons gaan niet vanzelf mee.",
  restoreYes: "Maak het nieuwe bord",
  restoreNo: "Laat maar",
  restored: "Het nieuwe bord is klaar.",
  openNew: "Open het nieuwe bord",
};
