import type { Language } from "../board/Language.ts";
import type { Sentences } from "./counted.ts";

/** What the wall says of numbers: they serve the talk in the room. */
export interface CountTexts {
  readonly field: string;
  readonly cards: string;
  readonly lines: string;
  /** `{drawn}` of `{possible}`. */
  readonly drawn: string;
  /** Between which fields most lines run; `{n}`, and `{from}` and `{to}` are names of fields. */
  readonly between: Sentences;
  /** The same for lines that stay within one. */
  readonly within: Sentences;
  /** `{field}` has little beside the others: an invitation, never a reproach. */
  readonly thin: string;
  /** What came since a saved moment, or on an evening. */
  readonly newCards: Sentences;
  readonly newLines: Sentences;
}

export const countTexts: Readonly<Record<Language, CountTexts>> = {
  nl: {
    field: "Waar",
    cards: "Kaarten",
    lines: "Lijnen",
    drawn: "{drawn} lijnen getrokken, van de {possible} die kunnen.",
    between: { one: "{n} lijn tussen {from} en {to}", other: "{n} lijnen tussen {from} en {to}" },
    within: { one: "{n} lijn binnen {from}", other: "{n} lijnen binnen {from}" },
    thin: "Bij {field} is nog veel plek. Wie weet iets?",
    newCards: { one: "{n} kaart", other: "{n} kaarten" },
    newLines: { one: "{n} lijn", other: "{n} lijnen" },
  },
  en: {
    field: "Where",
    cards: "Cards",
    lines: "Lines",
    drawn: "{drawn} lines drawn, of the {possible} that could be.",
    between: { one: "{n} line between {from} and {to}", other: "{n} lines between {from} and {to}" },
    within: { one: "{n} line within {from}", other: "{n} lines within {from}" },
    thin: "There is plenty of room at {field}. Who knows something?",
    newCards: { one: "{n} card", other: "{n} cards" },
    newLines: { one: "{n} line", other: "{n} lines" },
  },
};
