/** What a card holds more when it is an agreement: its text is what is going to be done. */
export interface Agreement {
  /** In people's own words: "volgende week zaterdag". Null: not said. */
  readonly when: string | null;
  /**
   * First names of those who said "Ik doe dit", as each chose to be called here, in that order. Who gave no name is
   * counted in the card's `joined` only.
   */
  readonly people: readonly string[];
}

export const NOTHING_AGREED: Agreement = { when: null, people: [] };
