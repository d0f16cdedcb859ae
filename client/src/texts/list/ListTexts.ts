/** What is read in the list that says the same as the board. `{name}` is a blank. */
export interface ListTexts {
  readonly title: string;
  /** On the button that shows the list instead of the canvas, and the one that goes back. */
  readonly toList: string;
  readonly toBoard: string;
  /** `{text}` `{word}`: what stands on the line. */
  readonly lineToWith: string;
  /** On the button by a line without a word, and by one that has one; each opens a field. */
  readonly putWord: string;
  readonly changeWord: string;
  readonly newWord: string;
  readonly newWordHint: string;
  /** Where a field is nearly full, or too full. */
  readonly charactersLeft: string;
  readonly charactersOver: string;
  /** By whom: `{name}` */
  readonly by: string;
  readonly inLight: string;
  /** The heads of a table of answers and how many people chose each. */
  readonly poll: { readonly answer: string; readonly people: string };
  /** What changed, said once in a while. `{n}` cards; `{texts}` what stands on them, of a few. */
  readonly news: {
    readonly asked: string;
    readonly came: string;
    readonly cameMany: string;
    readonly went: string;
    readonly wentMany: string;
    readonly changed: string;
    readonly changedMany: string;
    readonly fulfilled: string;
    readonly fulfilledMany: string;
    readonly lines: string;
  };
}
