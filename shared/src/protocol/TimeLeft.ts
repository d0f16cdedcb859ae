/** Seconds, never an end time: clocks of phones are wrong. */
export interface TimeLeft {
  /** Whole seconds that are left of the step, below zero when it is over; null: no clock. */
  readonly remaining: number | null;
  /** The same for whoever tells a pitch. Left out: nobody does. */
  readonly floor?: number;
}
