/** What is read where a board comes back from a file. */
export interface BringBackTexts {
  readonly title: string;
  /** What comes along. */
  readonly about: string;
  readonly choose: string;
  readonly drop: string;
  readonly busy: string;
  /** Where a code is asked for: the same file once more. */
  readonly again: string;
  /** `{title}` */
  readonly back: string;
  /** What did not come along; `{n}` */
  readonly left: {
    readonly erased: string;
    readonly unknown: string;
    readonly moments: string;
    readonly photos: string;
    readonly tables: string;
  };
  readonly newLinks: string;
  readonly open: string;
  /** By the server's reason. */
  readonly problems: Readonly<Record<string, string>>;
}
