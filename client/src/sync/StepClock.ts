/** What the server said of the time that is left of a step, and when this page heard it: no two clocks are alike. */
export interface StepClock {
  /** Whole seconds, below zero when it is over. */
  readonly remaining: number;
  /** Milliseconds of this page's own clock. */
  readonly heardAt: number;
}

/** Null: no clock runs. */
export function stepClock(remaining: number | null, heardAt: number): StepClock | null {
  return remaining === null ? null : { remaining, heardAt };
}

/** Whole seconds that are left now. */
export function leftNow({ remaining, heardAt }: StepClock, now: number): number {
  return Math.ceil(remaining - (now - heardAt) / 1000);
}
