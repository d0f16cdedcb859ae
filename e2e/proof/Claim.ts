/** How the figures of many runs become one: counts add up, worst cases are kept, measurements give their median. */
export type Over = "sum" | "worst" | "median";

export interface Figure {
  /** As the page names it. */
  readonly words: string;
  readonly over: Over;
  readonly unit?: string;
  readonly atMost?: number;
  readonly atLeast?: number;
  /** Seconds of quiet, megabytes and ratios want digits behind the point. Left out: none. */
  readonly decimals?: number;
}

/** Something that is said of the product, with what was counted or measured for it. */
export interface Claim {
  readonly title: string;
  /** What was done, and with which command: a paragraph of Markdown. */
  readonly how: string;
  readonly figures: Readonly<Record<string, Figure>>;
}
