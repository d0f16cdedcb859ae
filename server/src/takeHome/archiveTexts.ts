import type { Language } from "@buurtbord/shared/board/Language.ts";

/** What the page in the zip says of the rest of it. */
interface ArchiveTexts {
  readonly picture: string;
  readonly moments: string;
  /** `{date}` and `{cards}` */
  readonly moment: string;
  /** `{n}`: those that did not come along. */
  readonly momentsMissing: string;
  readonly files: string;
  /** The tables of an evening's groups, each in its own folder. */
  readonly tableFolders: string;
  readonly tablesInside: string;
  /** `{tables}`: those that did not come along. */
  readonly tablesMissing: string;
  /** From the page of a table to that of its evening. */
  readonly evening: string;
  /** All lists in one workbook; and one of them by itself. */
  readonly tables: string;
  readonly table: string;
  readonly network: string;
  readonly photos: string;
  readonly whole: string;
  /** Where a board is brought back; `{button}` is what it says there. */
  readonly back: string;
  readonly backButton: string;
}

export const archiveTexts: Readonly<Record<Language, ArchiveTexts>> = {
  nl: {
    picture: "De buurt onder de kaartjes",
    moments: "Bewaarde momenten",
    moment: "{date}, {cards, plural, one {# kaart} other {# kaarten}}",
    momentsMissing:
      "{n, plural, one {# ander moment kon} other {# andere momenten konden}} niet mee. Je vindt ze nog op het bord zelf.",
    files: "Ook in dit bestand",
    tableFolders: "De tafels",
    tablesInside: "Van elke tafel: het werkblad, de kaartjes en de foto's.",
    tablesMissing: "Deze tafels konden niet mee: {tables}. Open zo'n tafel, en neem hem apart mee.",
    evening: "Terug naar de hele avond",
    tables: "alle lijsten, voor een rekenblad",
    table: "één lijst, voor elk rekenblad",
    network: "de lijnen, voor een netwerkprogramma",
    photos: "{n, plural, one {# foto} other {# foto's}}",
    whole: "alles, om het bord terug te brengen",
    back: "Wil je verder met dit bord? Open Buurtbord en kies “{button}”. Kies dan het zip-bestand waar deze pagina in zat.",
    backButton: "Breng een bord terug uit een bestand",
  },
  en: {
    picture: "The neighbourhood under the cards",
    moments: "Saved moments",
    moment: "{date}, {cards, plural, one {# card} other {# cards}}",
    momentsMissing:
      "{n, plural, one {# other moment} other {# other moments}} could not come along. You still find them on the board itself.",
    files: "Also in this file",
    tableFolders: "The tables",
    tablesInside: "Of each table: the worksheet, the cards and the photos.",
    tablesMissing:
      "These tables could not come along: {tables}. Open such a table, and take it home by itself.",
    evening: "Back to the whole evening",
    tables: "all lists, for a spreadsheet",
    table: "one list, for any spreadsheet",
    network: "the lines, for a network program",
    photos: "{n, plural, one {# photo} other {# photos}}",
    whole: "everything, to bring the board back",
    back: "Do you want to go on with this board? Open Buurtbord and choose “{button}”. Then choose the zip file that held this page.",
    backButton: "Bring a board back from a file",
  },
};
