/** What the facilitator reads where a board is taken home. */
export interface TakeHomeTexts {
  readonly button: string;
  readonly title: string;
  readonly files: {
    readonly title: string;
    /** What is in the file. */
    readonly about: string;
    readonly save: string;
    readonly saved: string;
    readonly fails: string;
  };
}
