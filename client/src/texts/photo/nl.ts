import type { PhotoTexts } from "./PhotoTexts.ts";

export const nl: PhotoTexts = {
  choose: "Foto",
  letGo: "Laat los. Dan ligt de foto op het bord.",
  coming: "De foto komt eraan…",
  laid: "De foto ligt op het bord. Je kunt er woorden bij schrijven.",
  laidAll: "De foto's liggen op het bord. Je kunt er woorden bij schrijven.",
  later: "De foto is niet verstuurd. Wacht even en probeer het nog eens.",
};
