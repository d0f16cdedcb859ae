import type { ImageTexts } from "./ImageTexts.ts";

export const en: ImageTexts = {
  title: "Save as a picture",
  what: "What is on it?",
  everything: "The whole board",
  png: "Save as PNG",
  pngFor: "For a mail or a report",
  svg: "Save as SVG",
  svgFor: "For a printer: stays sharp",
  copy: "Copy the picture",
  working: "We are making the picture…",
  saved: "Done. The picture is with your downloads.",
  copied: "Copied. Paste it where you like.",
  refused: "This browser can't make this picture. Choose a field, or save it as SVG.",
  notCopied: "This browser can't copy it. Save it as PNG.",
};
