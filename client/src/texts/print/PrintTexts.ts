import type { PrintProduct } from "./PrintProduct.ts";

/** What whoever prints reads. What stands on the sheets is in the residents' texts. */
export interface PrintTexts {
  /** Where the board is taken home, and beside the QR. */
  readonly section: {
    readonly title: string;
    readonly about: string;
    readonly open: string;
    readonly poster: string;
    /** The browser held the new window back. */
    readonly heldBack: string;
  };
  readonly pageName: string;
  readonly title: string;
  readonly back: string;
  readonly what: string;
  readonly products: Readonly<Record<PrintProduct, { readonly name: string; readonly about: string }>>;
  readonly paper: string;
  readonly language: string;
  readonly black: string;
  /** `{n}` sheets. */
  readonly print: string;
  readonly printHint: string;
  readonly preview: string;
  readonly nothing: string;
  readonly busy: string;
  readonly notDrawn: string;
  readonly poster: {
    readonly when: string;
    readonly whenExample: string;
    readonly where: string;
    readonly whereExample: string;
    readonly wifi: string;
    readonly holds: string;
    readonly holdsUntil: string;
  };
  readonly tableCard: {
    readonly how: string;
    readonly folded: string;
    readonly cut: string;
  };
  readonly groupCards: {
    readonly folded: string;
    readonly cut: string;
    readonly noGroups: string;
  };
  readonly worksheets: {
    readonly how: string;
    readonly blank: string;
    readonly filled: string;
    /** A sheet on which much stands goes on, on the next. */
    readonly mayBeMore: string;
    readonly noTables: string;
    readonly busy: string;
    readonly notRead: string;
  };
  readonly blank: {
    readonly kinds: string;
    readonly first: string;
    readonly firstWrong: string;
    readonly sheets: string;
    readonly howToType: string;
  };
  readonly questions: string;
  readonly tiles: {
    readonly size: string;
    /** `{size}` is `{n}` sheets, together `{w}` by `{h}` cm. */
    readonly choice: string;
    readonly label: string;
    readonly glue: string;
  };
  /** Cards that came back from the room with a number on them. */
  readonly numbered: {
    readonly stack: string;
    readonly number: string;
    readonly hint: string;
    readonly numberWrong: string;
    /** `{n}` was typed before. */
    readonly twice: string;
    readonly added: string;
  };
  /** On the start page: paper that hangs somewhere says another address. */
  readonly otherAddress: {
    readonly title: string;
    readonly text: string;
    readonly again: string;
    readonly done: string;
  };
}
