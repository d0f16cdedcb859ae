/** What is said about what grew between two moments of a board. */
export interface GrowthTexts {
  /** On the button beside a saved moment. */
  readonly show: string;
  /** `{name}` of the saved moment */
  readonly title: string;
  /** The same of a moment that was saved by itself: `{when}` */
  readonly titleByItself: string;
  readonly nothing: string;
  readonly until: string;
  readonly now: string;
  readonly print: string;
  readonly toList: string;
  readonly toDrawing: string;
  readonly toWall: string;
  readonly offWall: string;
  /** Sentences, of which those are said that have something to say. `{cards}` `{lines}` */
  readonly came: string;
  /** `{n}` cards, as are the next */
  readonly initiatives: string;
  readonly joined: string;
  /** `{n}` wishes */
  readonly fulfilled: string;
  /** `{changed}` `{gone}` */
  readonly changed: string;
  readonly parts: {
    readonly added: string;
    readonly initiatives: string;
    readonly joined: string;
    readonly fulfilled: string;
    readonly drawn: string;
    readonly moved: string;
    readonly reworded: string;
    readonly gone: string;
  };
  /** `{before}` `{after}` */
  readonly fromTo: string;
  /** On paper: `{n}` things for which there was no room. */
  readonly andMore: string;
  readonly openTable: string;
  /** Of a line of which one end is no longer there. */
  readonly someCard: string;
  /** On the desk, while the wall looks back. */
  readonly onWall: { readonly growth: string; readonly lapse: string; readonly end: string };
  /** At the beginning of the next meeting. `{day}` */
  readonly offer: { readonly words: string; readonly action: string };
  /** On the wall, where that moment cannot be read. */
  readonly unreadable: string;
  readonly loading: string;
  readonly lapse: LapseTexts;
}

/** The board from its first card, as a film. */
export interface LapseTexts {
  /** On the button above the saved moments. */
  readonly show: string;
  readonly title: string;
  readonly empty: string;
  readonly play: string;
  readonly pause: string;
  readonly again: string;
  /** Of the slider. */
  readonly place: string;
  readonly pace: string;
  /** `{seconds}` */
  readonly paces: string;
  /** `{cards}` `{lines}` that lie there at that moment */
  readonly lies: string;
  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  /** Somebody stopped it, or wound it. */
  readonly stopped: string;
  readonly cannotSave: string;
}
