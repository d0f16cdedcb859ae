const DAY = 24 * 60 * 60 * 1000;

/**
 * Until when a board is kept if nothing more happens: milliseconds since 1970, the beginning of a day in UTC. Whole days,
 * so that it does not change with every card.
 */
export function keptUntil(lastActivityAt: number, keepDays: number): number {
  return (Math.floor(lastActivityAt / DAY) + 1 + keepDays) * DAY;
}
