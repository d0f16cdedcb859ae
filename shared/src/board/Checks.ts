import { isOtherEvening } from "./evening.ts";
import type { CheckId } from "./ids.ts";

/** What somebody can say to a check question. */
export const SAYINGS = ["yes", "no", "unsure"] as const;
export type Saying = (typeof SAYINGS)[number];

/** How many people said what. */
export type CheckTally = Readonly<Record<Saying, number>>;

/** The check questions, answered by one room on one evening. */
export interface CheckRound {
  /** Milliseconds since 1970, by the server's clock. */
  readonly began: number;
  /** A question that nobody answered, or whose count is still hidden, is missing. */
  readonly tallies: Readonly<Partial<Record<CheckId, CheckTally>>>;
}

/** How the room answers its check questions: numbers, and nobody's name. Who answered is in the ledger. */
export interface Checks {
  /** Null: nobody answered yet. */
  readonly now: CheckRound | null;
  /** The time before this one, to compare with. */
  readonly before: CheckRound | null;
}

export const NO_CHECKS: Checks = { now: null, before: null };

export const NOBODY: CheckTally = { yes: 0, no: 0, unsure: 0 };

/** Answers of another evening are another round. */
export function isOver({ began }: CheckRound, now: number): boolean {
  return isOtherEvening(began, now);
}

export function howManySaid(tally: CheckTally | undefined): number {
  return tally === undefined ? 0 : tally.yes + tally.no + tally.unsure;
}
