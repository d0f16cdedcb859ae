import type { Language } from "@buurtbord/shared/board/Language.ts";

/** What the page in the zip says of the rest of it. */
interface ArchiveTexts {
  readonly picture: string;
  readonly moments: string;
  /** `{date}` and `{cards}` */
  readonly moment: string;
  readonly files: string;
  readonly cards: string;
  readonly lines: string;
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
    files: "Ook in dit bestand",
    cards: "de kaarten, voor een rekenblad",
    lines: "de lijnen, voor een rekenblad",
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
    files: "Also in this file",
    cards: "the cards, for a spreadsheet",
    lines: "the lines, for a spreadsheet",
    network: "the lines, for a network program",
    photos: "{n, plural, one {# photo} other {# photos}}",
    whole: "everything, to bring the board back",
    back: "Do you want to go on with this board? Open Buurtbord and choose “{button}”. Then choose the zip file that held this page.",
    backButton: "Bring a board back from a file",
  },
};
