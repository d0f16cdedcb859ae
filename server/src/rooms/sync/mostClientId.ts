/**
 * Yjs draws client ids of 32 bits. One above 2^53 can be written, but not read back in its newer encoding: one of them
 * made a board of which nothing could be kept or taken home any more.
 */
export const MOST_CLIENT_ID = 2 ** 32 - 1;
