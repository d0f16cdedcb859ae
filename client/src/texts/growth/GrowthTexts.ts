/** What is said about what grew between two moments of a board. */
export interface GrowthTexts {
  /** On the button beside a saved moment. */
  readonly show: string;
  /** `{name}` of the saved moment */
  readonly title: string;
  readonly nothing: string;
  readonly until: string;
  readonly now: string;
  readonly print: string;
  /** Sentences, of which those are said that have something to say. `{cards}` `{lines}` */
  readonly came: string;
  /** `{n}` cards */
  readonly joined: string;
  /** `{n}` wishes */
  readonly fulfilled: string;
  /** `{changed}` `{gone}` */
  readonly changed: string;
  readonly parts: {
    readonly added: string;
    readonly joined: string;
    readonly fulfilled: string;
    readonly drawn: string;
    readonly moved: string;
    readonly reworded: string;
    readonly gone: string;
  };
  /** `{before}` `{after}` */
  readonly fromTo: string;
  readonly openTable: string;
  /** Of a line of which one end is no longer there. */
  readonly someCard: string;
}
