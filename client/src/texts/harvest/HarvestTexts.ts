/** What the facilitator reads where the tables tell, and where the evening is made ready to be told. */
export interface HarvestTexts {
  readonly button: string;
  readonly title: string;
  readonly gather: {
    readonly about: string;
    readonly action: string;
    readonly busy: string;
    /** {n} cards came. */
    readonly came: string;
    readonly nothing: string;
    /** {tables} could not be read. */
    readonly unread: string;
    readonly fails: string;
  };
  readonly wall: {
    readonly title: string;
    readonly all: string;
    readonly questions: string;
    readonly tables: string;
    /** {emblem} is the picture of a table. */
    readonly table: string;
    readonly told: string;
    readonly hasTold: string;
    readonly hasNotTold: string;
  };
  readonly page: PageTexts;
}

interface PageTexts {
  readonly title: string;
  readonly about: string;
  readonly action: string;
  readonly isOpen: string;
  readonly heading: string;
  readonly headingHint: string;
  readonly intro: string;
  readonly introHint: string;
  readonly names: string;
  readonly namesHint: string;
  /** The switch for what lies on the groups' tables. */
  readonly tables: string;
  readonly tablesHint: string;
  readonly tablesUnseen: string;
  readonly atTable: string;
  /** More words than the page holds; and at each of those. */
  readonly full: string;
  readonly noRoom: string;
  readonly stories: string;
  readonly storiesHint: string;
  readonly rest: string;
  /** Before the name of one. */
  readonly project: string;
  readonly photo: string;
  /** Of {story}. */
  readonly up: string;
  readonly down: string;
  readonly empty: string;
  readonly view: string;
  readonly viewHint: string;
  readonly file: string;
  /** After the board's title. */
  readonly fileName: string;
  readonly fails: string;
  readonly saved: string;
  readonly open: string;
  readonly openHint: string;
  readonly close: string;
  readonly roomOnly: string;
  readonly link: string;
  readonly linkHint: string;
  readonly copy: string;
  readonly copied: string;
  readonly qrName: string;
}
