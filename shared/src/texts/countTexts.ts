import type { Language } from "../board/Language.ts";

/** What the wall says of numbers: they serve the talk in the room. */
export interface CountTexts {
  readonly field: string;
  readonly cards: string;
  readonly lines: string;
  /** `{drawn}` of `{possible}`. */
  readonly drawn: string;
  /** Between which fields most lines run; `{n}`, and `{from}` and `{to}` are names of fields. */
  readonly between: string;
  /** The same for lines that stay within one. */
  readonly within: string;
  /** `{field}` has little beside the others: an invitation, never a reproach. */
  readonly thin: string;
  /** What came since a saved moment, or on an evening. */
  readonly newCards: string;
  readonly newLines: string;
}

export const countTexts: Readonly<Record<Language, CountTexts>> = {
  nl: {
    field: "Waar",
    cards: "Kaarten",
    lines: "Lijnen",
    drawn: "{drawn} lijnen getrokken, van de {possible} die kunnen.",
    between: "{n, plural, one {# lijn tussen {from} en {to}} other {# lijnen tussen {from} en {to}}}",
    within: "{n, plural, one {# lijn binnen {from}} other {# lijnen binnen {from}}}",
    thin: "Bij {field} is nog veel plek. Wie weet iets?",
    newCards: "{n, plural, one {# kaart} other {# kaarten}}",
    newLines: "{n, plural, one {# lijn} other {# lijnen}}",
  },
  en: {
    field: "Where",
    cards: "Cards",
    lines: "Lines",
    drawn: "{drawn} lines drawn, of the {possible} that could be.",
    between: "{n, plural, one {# line between {from} and {to}} other {# lines between {from} and {to}}}",
    within: "{n, plural, one {# line within {from}} other {# lines within {from}}}",
    thin: "There is plenty of room at {field}. Who knows something?",
    newCards: "{n, plural, one {# card} other {# cards}}",
    newLines: "{n, plural, one {# line} other {# lines}}",
  },
};
