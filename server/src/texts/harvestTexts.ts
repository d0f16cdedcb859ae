import type { Language } from "@buurtbord/shared/board/Language.ts";

/** What the server writes of a harvest itself, in the language of the board. */
interface HarvestTexts {
  readonly table: string;
  readonly page: {
    readonly kind: string;
    readonly on: string;
    readonly toldBy: string;
    readonly project: string;
    readonly firstStep: string;
    readonly when: string;
    readonly who: string;
    /** What lies on a table besides its worksheet. */
    readonly atTable: string;
    readonly rest: string;
    readonly loose: string;
    readonly nothing: string;
    readonly footer: string;
    readonly photoOf: string;
    /** Of a card without words. */
    readonly photoAlone: string;
    readonly file: string;
  };
}

export const harvestTexts: Readonly<Record<Language, HarvestTexts>> = {
  nl: {
    table: "Tafel {emblem}",
    page: {
      kind: "De oogst",
      on: "Wat we samen bedachten op {date}.",
      toldBy: "Verteld door {name}",
      project: "Dit gaan we doen",
      firstStep: "Eerste stap",
      when: "Wanneer",
      who: "Wie",
      atTable: "Op tafel bedacht",
      rest: "Ook bedacht",
      loose: "En verder",
      nothing: "Hier staat nog niets.",
      footer:
        "Deze bladzijde is gemaakt van de kaartjes van die avond. Staat er iets over jou? Vraag de begeleider om het weg te halen.",
      photoOf: "Foto bij: {text}",
      photoAlone: "Een foto van die avond",
      file: "oogst",
    },
  },
  en: {
    table: "Table {emblem}",
    page: {
      kind: "The harvest",
      on: "What we thought of together on {date}.",
      toldBy: "Told by {name}",
      project: "This is what we will do",
      firstStep: "First step",
      when: "When",
      who: "Who",
      atTable: "Thought of at the table",
      rest: "Other ideas",
      loose: "And more",
      nothing: "There is nothing here yet.",
      footer:
        "This page is made of that evening's cards. Does it say something about you? Ask the facilitator to take it away.",
      photoOf: "Photo of: {text}",
      photoAlone: "A photo of that evening",
      file: "harvest",
    },
  },
};
