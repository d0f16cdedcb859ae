/** How much later it is for programs and pages that come back: longer than a phone is known, shorter than a board is kept. */
export const DAYS_LATER = 30;

/** From now on it is so many days later; clocks tick on as they did. Refers to nothing outside, so that a page can run it too. */
export function laterTime(days: number): void {
  const now = Date.now.bind(Date);
  Date.now = () => now() + days * 24 * 60 * 60 * 1000;
}
