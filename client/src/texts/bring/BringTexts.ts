/** What the facilitator reads where cards come from a list or a file. Messages are in ICU MessageFormat. */
export interface BringTexts {
  /** On the button beside the field for one card. */
  readonly open: string;
  readonly title: string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly pasteExample: string;
  /** What the cards become, or those of which nothing is said. */
  readonly kind: string;
  readonly file: string;
  readonly fileHint: string;
  readonly reading: string;
  readonly back: string;
  /** Which sheet of a spreadsheet. */
  readonly sheet: string;
  /** Why a file cannot be used. */
  readonly faults: Readonly<Record<FileFault, string>>;
  readonly columns: {
    readonly title: string;
    readonly headings: string;
    readonly text: string;
    readonly field: string;
    readonly kind: string;
    /** Of an agreement when, of a project its first step, of a pitch its line. */
    readonly beside: Readonly<Record<"when" | "firstStep" | "line", string>>;
    readonly none: string;
    /** `{n}` and what stands in it first, `{example}`. */
    readonly column: string;
    /** That `{n}` columns with names, `{names}`, stay in the file, and why. */
    readonly names: string;
  };
  readonly drawing: {
    /** `{n}` */
    readonly cards: string;
    readonly drawings: string;
    /** `{what}`: all of it, counted. */
    readonly leftOut: string;
    readonly nothing: string;
    /** Kinds of shapes, by the canvas's names, with `{n}`. */
    readonly shapes: Readonly<Record<LeftShape, string>>;
  };
  readonly preview: {
    /** `{n}` */
    readonly title: string;
    readonly more: string;
    /** `{n}` cards on which that has no place; `{kind}` of card has it. */
    readonly leftOut: Readonly<Record<"when" | "firstStep" | "line", string>>;
    /** Of rows that do not become cards. */
    readonly problems: string;
    readonly moreProblems: string;
  };
  /** `{row}`, and for words that nobody knows `{word}`. */
  readonly problems: Readonly<
    Record<"no-text" | "too-long" | "too-many" | "unknown-kind" | "unknown-field" | "word-too-long", string>
  >;
  /** `{n}` */
  readonly lay: string;
  readonly laying: string;
  readonly laid: string;
  /** `{n}` were not laid, `{why}`. */
  readonly notLaid: string;
}

export type FileFault =
  | "too-large"
  | "unreadable"
  | "old-workbook"
  | "empty"
  | "no-tldraw-file"
  | "newer-tldraw";
/** Beside the canvas's names of shapes: whatever lies on another page than the first. */
export const OTHER_PAGE = "other-page";

export const LEFT_SHAPES = [
  "image",
  "video",
  "frame",
  "geo",
  "line",
  "arrow",
  "highlight",
  "other",
  OTHER_PAGE,
] as const;
export type LeftShape = (typeof LEFT_SHAPES)[number];
