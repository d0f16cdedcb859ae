import type { Language } from "@buurtbord/shared/board/Language.ts";

/** What stands in the files that one takes home. */
export interface TakeHomeTexts {
  /** Names of files, without their ending. */
  readonly files: { readonly cards: string; readonly lines: string };
  /** Between the columns of a table: as the spreadsheets of that language expect it. */
  readonly separator: "," | ";";
  /** Heads of columns. */
  readonly columns: {
    readonly card: string;
    readonly kind: string;
    readonly field: string;
    readonly text: string;
    /** How often it was said. */
    readonly said: string;
    readonly dots: string;
    readonly people: string;
    readonly name: string;
    readonly when: string;
    /** Whether a wish came true, and how it went. */
    readonly fulfilled: string;
    readonly added: string;
    readonly photo: string;
    readonly from: string;
    readonly to: string;
    readonly word: string;
  };
  /** In that column, where nobody told how it went. */
  readonly cameTrue: string;
  readonly report: {
    /** `{date}` */
    readonly asOf: string;
    readonly onTable: string;
    readonly empty: string;
    readonly lines: string;
    /** `{n}` */
    readonly cards: string;
    readonly said: string;
    readonly dots: string;
    readonly people: string;
    readonly fulfilled: string;
    /** `{story}` */
    readonly story: string;
    readonly photoOf: string;
  };
}

export const takeHomeTexts: Readonly<Record<Language, TakeHomeTexts>> = {
  nl: {
    files: { cards: "kaarten", lines: "lijnen" },
    separator: ";",
    columns: {
      card: "kaart",
      kind: "soort",
      field: "vak",
      text: "tekst",
      said: "keer gezegd",
      dots: "stippen",
      people: "mensen erbij",
      name: "naam",
      when: "wanneer",
      fulfilled: "uitgekomen",
      added: "opgehangen",
      photo: "foto",
      from: "van",
      to: "naar",
      word: "woord",
    },
    cameTrue: "ja",
    report: {
      asOf: "Zo was het bord op {date}.",
      onTable: "Op tafel",
      empty: "Hier ligt nog niets.",
      lines: "Lijnen",
      cards: "{n, plural, one {# kaart} other {# kaarten}}",
      said: "{n} keer gezegd",
      dots: "{n, plural, one {# stip} other {# stippen}}",
      people: "{n, plural, one {# mens erbij} other {# mensen erbij}}",
      fulfilled: "uitgekomen",
      story: "Hoe het ging: {story}",
      photoOf: "Foto bij: {text}",
    },
  },
  en: {
    files: { cards: "cards", lines: "lines" },
    separator: ",",
    columns: {
      card: "card",
      kind: "kind",
      field: "field",
      text: "text",
      said: "times said",
      dots: "dots",
      people: "people who joined",
      name: "name",
      when: "when",
      fulfilled: "came true",
      added: "added",
      photo: "photo",
      from: "from",
      to: "to",
      word: "word",
    },
    cameTrue: "yes",
    report: {
      asOf: "This is how the board was on {date}.",
      onTable: "On the table",
      empty: "Nothing lies here yet.",
      lines: "Lines",
      cards: "{n, plural, one {# card} other {# cards}}",
      said: "said {n} times",
      dots: "{n, plural, one {# dot} other {# dots}}",
      people: "{n, plural, one {# person joined} other {# people joined}}",
      fulfilled: "came true",
      story: "How it went: {story}",
      photoOf: "Photo with: {text}",
    },
  },
};
