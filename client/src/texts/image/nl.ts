import type { ImageTexts } from "./ImageTexts.ts";

export const nl: ImageTexts = {
  title: "Bewaar als plaatje",
  what: "Wat komt erop?",
  everything: "Het hele bord",
  png: "Bewaar als PNG",
  pngFor: "Voor een mail of een verslag",
  svg: "Bewaar als SVG",
  svgFor: "Voor de drukker: blijft scherp",
  copy: "Kopieer het plaatje",
  working: "We maken het plaatje…",
  saved: "Klaar. Het plaatje staat bij je downloads.",
  copied: "Gekopieerd. Plak het waar je wilt.",
  refused: "Deze browser kan dit plaatje niet maken. Kies een vak, of bewaar het als SVG.",
  notCopied: "Kopiëren lukt niet in deze browser. Bewaar het als PNG.",
};
