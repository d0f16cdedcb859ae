import type { TakeHomeTexts } from "./TakeHomeTexts.ts";

export const nl: TakeHomeTexts = {
  button: "Neem mee",
  title: "Neem mee naar huis",
  files: {
    title: "Alles in één bestand",
    about:
      "Een verslag om te lezen, lijsten voor een rekenblad, en de foto's. Met dit bestand breng je het bord ook weer terug.",
    save: "Neem alles mee als bestand",
    saved: "Het bestand is bewaard.",
    fails: "Meenemen lukt nu niet. Probeer het zo nog eens.",
  },
};
