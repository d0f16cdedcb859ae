/** What a group at its laptop, and whoever leads, read at a worksheet. */
export interface SheetTexts {
  readonly title: string;
  /** Below the title: that everybody writes in it. */
  readonly together: string;
  /** How many questions have an answer: `{n}` of `{all}`. */
  readonly filled: string;
  readonly star: string;
  readonly unstar: string;
  /** What a star is for. */
  readonly starHint: string;
  readonly erase: {
    readonly action: string;
    readonly title: string;
    readonly text: string;
    readonly yes: string;
    readonly done: string;
  };
}
