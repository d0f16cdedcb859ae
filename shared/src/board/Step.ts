import type { FieldId, StepId } from "./ids.ts";

/** What phones may do during a step, besides reading and taking back what is their own. */
export type Verb = "add" | "vote" | "join" | "connect";

/** One part of an evening: what the wall asks and what the phones may do. */
export interface Step {
  readonly id: StepId;
  /** The facilitator's own words, or null for the activity's words for this step in the reader's language. */
  readonly words: StepWords | null;
  /** A guide for the facilitator, never a limit. */
  readonly minutes: number;
  readonly verbs: readonly Verb[];
  /** Fields that phones may add to; null: all of them. */
  readonly fields: readonly FieldId[] | null;
  /** Votes that each participant has in this step. */
  readonly dots: number;
  /** Whether cards added in this step carry the first name of who added them. */
  readonly names: "shown" | "hidden";
}

export interface StepWords {
  readonly name: string;
  readonly prompt: string;
}
