import type { Language } from "@buurtbord/shared/board/Language.ts";

interface AboutTexts {
  readonly title: string;
  readonly what: string;
  readonly keeps: string;
  readonly languages: string;
  readonly checked: string;
  readonly unchecked: string;
  readonly mend: string;
  readonly made: string;
  readonly back: string;
}

/** The page about the program itself. */
export const aboutTexts: Readonly<Record<Language, AboutTexts>> = {
  nl: {
    title: "Over Buurtbord",
    what: "Buurtbord is een bord om samen op te schrijven en te tekenen, voor bijeenkomsten in de buurt. Het is vrije software.",
    keeps:
      "Wat je schrijft, staat op de computer van het buurthuis, en gaat nergens anders heen. We zetten geen cookies. We vragen geen account, geen e-mail en geen telefoonnummer.",
    languages: "Talen op de telefoon",
    checked: "Nagelezen door iemand die deze taal van huis uit spreekt:",
    unchecked: "Nog niet nagelezen door iemand die deze taal van huis uit spreekt:",
    mend: "Klopt een zin niet? Vertel het de begeleider.",
    made: "Getekend met tldraw. Letters: Atkinson Hyperlegible Next en Vazirmatn.",
    back: "Ga naar het begin",
  },
  en: {
    title: "About Buurtbord",
    what: "Buurtbord is a board to write and draw on together, for meetings in the neighbourhood. It is free software.",
    keeps:
      "What you write is on the computer of the community house, and goes nowhere else. We set no cookies. We ask for no account, no e-mail and no telephone number.",
    languages: "Languages on the phone",
    checked: "Read by somebody who speaks the language as their own:",
    unchecked: "Not yet read by somebody who speaks the language as their own:",
    mend: "Is a sentence wrong? Tell whoever leads the meeting.",
    made: "Drawn with tldraw. Letters: Atkinson Hyperlegible Next and Vazirmatn.",
    back: "Go to the beginning",
  },
};
