/** What the facilitator reads of the tables of the groups. */
export interface TablesTexts {
  readonly button: string;
  /** `{n}`: how many tables ask for help. */
  readonly helpCount: string;
  readonly title: string;
  /** Before there are tables. */
  readonly about: string;
  readonly noGroups: string;
  readonly open: string;
  /** Some groups came later. `{n}` */
  readonly openMore: string;
  readonly opening: string;
  /** `{n}` */
  readonly opened: string;
  readonly all: string;
  /** `{filled}` of `{questions}` */
  readonly progress: string;
  readonly moved: string;
  /** `{n}` minutes */
  readonly quiet: string;
  readonly nobody: string;
  /** `{n}` phones and laptops */
  readonly here: string;
  readonly help: string;
  readonly helped: string;
  readonly look: string;
  readonly laptop: string;
  /** Of which earlier board the tables see what the neighbourhood has. */
  readonly map: {
    readonly label: string;
    readonly hint: string;
    readonly none: string;
    /** One that this browser does not know. */
    readonly other: string;
    readonly chosen: string;
    readonly taken: string;
  };
  readonly say: {
    readonly title: string;
    readonly hint: string;
    readonly ready: readonly string[];
    readonly own: string;
    readonly action: string;
    /** `{word}` */
    readonly said: string;
    readonly stop: string;
  };
}
