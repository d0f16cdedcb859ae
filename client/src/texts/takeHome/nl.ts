import type { TakeHomeTexts } from "./TakeHomeTexts.ts";

export const nl: TakeHomeTexts = {
  button: "Neem mee",
  title: "Neem mee naar huis",
  files: {
    title: "Alles in één bestand",
    about:
      "Een verslag om te lezen, lijsten voor een rekenblad, en de foto's. Met dit bestand breng je het bord ook weer terug.",
    withTables: "De tafels zitten er ook in, met hun werkblad. Ze komen samen weer terug.",
    save: "Neem alles mee als bestand",
    saved: "Het bestand is bewaard.",
    fails: "Meenemen lukt nu niet. Probeer het zo nog eens.",
    working: "Het bestand wordt gemaakt.",
    each: "Of alleen een deel",
    report: { save: "Verslag", for: "Om te lezen, te printen en te mailen", name: "verslag.html" },
    tables: { save: "Lijsten", for: "Voor Excel of een ander rekenblad", name: "lijsten.xlsx" },
    network: { save: "Netwerk", for: "Voor wie lijnen wil onderzoeken", name: "lijnen.graphml" },
    tldraw: { save: "Tekening", for: "Om verder te werken in tldraw", name: "bord.tldr" },
    lists: "De lijsten apart, als tekst (CSV):",
    list: {
      cards: "kaarten",
      lines: "lijnen",
      dots: "stippen",
      agreements: "afspraken",
      answers: "antwoorden",
      worksheet: "werkblad",
      log: "logboek",
    },
  },
};
