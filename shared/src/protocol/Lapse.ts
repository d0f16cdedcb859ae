import type { CardId, ConnectionId } from "../board/ids.ts";

/**
 * How a board came to be, without a word of it: answered to `GET /api/boards/:id/lapse`. What was erased is not in it,
 * for history forgot it.
 */
export interface Lapse {
  /** What `at` counts from: milliseconds since 1970, by the server's clock. */
  readonly began: number;
  /** Of each card that ever lay there, in order. */
  readonly cards: Readonly<Record<CardId, readonly Laid[]>>;
  /** When each line was drawn: whole seconds since it began. */
  readonly lines: Readonly<Record<ConnectionId, number>>;
}

/** From when on a card lay somewhere: whole seconds, and its middle. Without a place: off the board. */
export type Laid = readonly [at: number, x: number, y: number] | readonly [at: number];
