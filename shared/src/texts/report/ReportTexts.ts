/** What stands in a report that one takes home, besides what people wrote: messages as in ResidentTexts. */
export interface ReportTexts {
  /** `{date}` */
  readonly asOf: string;
  /** Above links to the parts of the report. */
  readonly parts: string;
  /** Whose it is now, and to think of others. */
  readonly yours: string;
  /** Where cards lie that lie in no field. */
  readonly onTable: string;
  readonly empty: string;
  /** Above what a group wrote, question by question. */
  readonly worksheet: string;
  readonly lines: string;
  /** The two ends of a line, and the word that stands on it. */
  readonly lineWith: string;
  readonly cards: string;
  /** How often a card was said. */
  readonly said: string;
  readonly when: string;
  readonly who: string;
  /** Nobody said yet to do it. */
  readonly nobody: string;
  /** What a photo is called for who does not see it. */
  readonly photoOf: string;
  /** What the file is called, without its ending. */
  readonly file: string;
}
