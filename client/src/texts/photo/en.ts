import type { PhotoTexts } from "./PhotoTexts.ts";

export const en: PhotoTexts = {
  choose: "Photo",
  letGo: "Let go, and the photo is on the board.",
  coming: "The photo is on its way…",
  laid: "The photo is on the board. You can write words with it.",
  laidAll: "The photos are on the board. You can write words with them.",
  later: "The photo was not sent. Wait a moment and try again.",
};
