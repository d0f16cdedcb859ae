const FIRST_RETRY_WITHIN_MS = 3_000;
const SHORTEST_MS = 200;
const LONGEST_MS = 15_000;

/**
 * How long to wait before trying again, in milliseconds. Wholly random within its range, so that the phones of a room
 * whose access point hiccuped don't all come back in the same moment.
 * `failures` counts the tries since the connection last worked; `random` gives a number from 0 up to 1.
 */
export function backoff(failures: number, random: () => number): number {
  if (failures === 0) return random() * FIRST_RETRY_WITHIN_MS;
  const longest = Math.min(LONGEST_MS, FIRST_RETRY_WITHIN_MS * 2 ** failures);
  return SHORTEST_MS + random() * (longest - SHORTEST_MS);
}
