/** What the facilitator reads where a board is taken home. */
export interface TakeHomeTexts {
  readonly button: string;
  readonly title: string;
  readonly files: {
    readonly title: string;
    /** What is in the file. */
    readonly about: string;
    /** Of an evening whose groups sit at tables. */
    readonly withTables: string;
    readonly save: string;
    readonly saved: string;
    readonly fails: string;
    readonly working: string;
    /** Above the files that can be had by themselves. */
    readonly each: string;
    readonly report: FileWords;
    readonly tables: FileWords;
    readonly network: FileWords;
    readonly tldraw: FileWords;
    /** The lists one by one, as text. */
    readonly lists: string;
    readonly list: Readonly<Record<ListName, string>>;
  };
}

/** As the server calls them. */
export const LIST_NAMES = ["cards", "lines", "dots", "agreements", "answers", "worksheet", "log"] as const;
export type ListName = (typeof LIST_NAMES)[number];

export interface FileWords {
  readonly save: string;
  readonly for: string;
  /** Of the file, after the board's title. */
  readonly name: string;
}
