import * as decoding from "lib0/decoding";

/** Yjs draws client ids of 32 bits. */
export const MOST_CLIENT_ID = 2 ** 32 - 1;

/**
 * A whole number as lib0 writes it. lib0 itself also reads NaN, infinity and numbers above 2^53, which pass comparisons
 * that refuse, or make a state that can be written and never be read. Throws at such a one, and at one above `most`.
 */
export function readWhole(decoder: decoding.Decoder, most = Number.MAX_SAFE_INTEGER): number {
  const number = decoding.readVarUint(decoder);
  if (!(number <= most)) throw new RangeError("No number of Yjs"); // also NaN
  return number;
}
