const EVENING_HOURS = 12;

/** Whether something of `then` belongs to another evening than the one that goes on `now`: milliseconds since 1970. */
export function isOtherEvening(then: number, now: number): boolean {
  return now - then > EVENING_HOURS * 60 * 60 * 1000;
}
