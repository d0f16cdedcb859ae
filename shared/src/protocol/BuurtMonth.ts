/** What lay on the boards of a buurt when a month was over; of this month, what lies there now. Never what a person did. */
export interface BuurtMonth {
  /** `2026-11`, by the server's clock. */
  readonly month: string;
  readonly cards: number;
  readonly lines: number;
  /** Lines to organisations, of boards that tell these apart. */
  readonly linking: number;
  /** Lines that evenings tied between circles; of few people, or few lines, none. */
  readonly bridging: number;
  /** Wishes that came true. */
  readonly fulfilled: number;
}

export const COUNTED_BY_MONTH = ["cards", "lines", "linking", "bridging", "fulfilled"] as const;
export type CountedByMonth = (typeof COUNTED_BY_MONTH)[number];
