import type { TakeHomeTexts } from "./TakeHomeTexts.ts";

export const en: TakeHomeTexts = {
  button: "Take home",
  title: "Take it home",
  files: {
    title: "All of it in one file",
    about:
      "A report to read, lists for a spreadsheet, and the photos. With this file you can also bring the board back.",
    withTables: "The tables are in it too, with their worksheets. They come back together.",
    save: "Take it all along as a file",
    saved: "The file is saved.",
    fails: "Taking it home does not work now. Try again in a moment.",
    working: "The file is being made.",
    each: "Or just a part",
    report: { save: "Report", for: "To read, print and mail", name: "report.html" },
    tables: { save: "Lists", for: "For Excel or another spreadsheet", name: "lists.xlsx" },
    network: { save: "Network", for: "For whoever studies lines", name: "lines.graphml" },
    tldraw: { save: "Drawing", for: "To work on in tldraw", name: "board.tldr" },
    lists: "The lists one by one, as text (CSV):",
    list: {
      cards: "cards",
      lines: "lines",
      dots: "dots",
      agreements: "agreements",
      answers: "answers",
      worksheet: "worksheet",
      log: "log",
    },
  },
};
