import { seededRandom } from "./seededRandom.ts";

const MOST_DEGREES = 1.6;

/** How far a card lies askew, in degrees, clockwise. The same card always lies the same way. */
export function askew(cardId: string): number {
  return (seededRandom(`askew ${cardId}`)() - 0.5) * 2 * MOST_DEGREES;
}
