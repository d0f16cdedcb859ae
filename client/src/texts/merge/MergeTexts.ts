/** What is read where cards that say the same become one. `{n}` and `{text}` are blanks. */
export interface MergeTexts {
  /** In the list: with which other card. */
  readonly mergeWith: string;
  /** Of those to choose from: the ones that say the same, and all others of that kind. */
  readonly same: string;
  readonly others: string;
  /** On the strip: the chosen cards become one. */
  readonly merge: string;
  readonly merged: string;
  readonly split: string;
  readonly splitDone: string;
  /** How often it was said. */
  readonly said: string;
  /** Above what the others wrote. */
  readonly parts: string;
}
