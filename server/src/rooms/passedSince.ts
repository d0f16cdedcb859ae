/**
 * How many milliseconds have passed; both in milliseconds since 1970. Infinity where the computer's clock was set back
 * meanwhile: what was noted by it says nothing any more, and nobody is to wait for the hours that come twice.
 */
export function passedSince(since: number, now: number): number {
  return since <= now ? now - since : Number.POSITIVE_INFINITY;
}
