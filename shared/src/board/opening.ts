import type { Board } from "./Board.ts";
import type { Card } from "./Card.ts";
import { grownSince } from "./counts.ts";
import { isOtherEvening } from "./evening.ts";

/** What of a board has a time. */
type Timed = Pick<Board, "cards" | "connections" | "saved" | "checks" | "meeting">;

/** The newest evening before this one, as the times on the board tell it. Milliseconds since 1970, by the server's clock. */
export interface LastEvening {
  readonly began: number;
  /** When this evening began: what came from then on is of tonight. */
  readonly tonight: number;
}

/** Null: everything on the board is of this evening. */
export function lastEvening(board: Timed, now: number): LastEvening | null {
  const times = timesOf(board).sort((one, other) => other - one);
  const tonight = beginningOf(times, now);
  const ended = times.find((time) => time < tonight);
  if (ended === undefined) return null;
  const began = beginningOf(
    times.filter((time) => time <= ended),
    ended,
  );
  return { began, tonight };
}

/** How much came to the board: numbers of things. */
export interface Grown {
  /** Since a saved moment, by its name; null: on the evening of `at` itself. */
  readonly since: { readonly name: string | null; readonly at: number };
  readonly cards: number;
  readonly lines: number;
}

/**
 * What came after this is new: the newest snapshot of an earlier evening, else the end of that evening. Null: there was
 * no evening before this one.
 */
export function newSince(board: Timed, now: number): number | null {
  const last = lastEvening(board, now);
  if (last === null) return null;
  const { saved } = board;
  return saved !== null && saved.at < last.tonight ? saved.at : last.tonight - 1;
}

/** Since the newest snapshot. Null: there is none. */
export function grownSinceSaved({ saved, cards, connections }: Timed): Grown | null {
  if (saved === null) return null;
  const grown = grownSince({ cards: cards.values(), connections: connections.values() }, saved.at);
  return { since: saved, cards: grown.cards.length, lines: grown.connections.length };
}

/** What the next meeting opens with: what grew, and what was agreed. Agreements are not counted: they stand there themselves. */
export interface Opening extends Grown {
  /** What was agreed before tonight, in that order. */
  readonly agreements: readonly Card[];
}

/** Null: there was no evening before, or nothing came of it that is still there. */
export function openingOf(board: Timed, now: number): Opening | null {
  const last = lastEvening(board, now);
  if (last === null) return null;
  const before = [...board.cards.values()].filter(({ addedAt }) => addedAt < last.tonight);
  const agreements = before
    .filter(({ agreement }) => agreement !== undefined)
    .sort((one, other) => one.addedAt - other.addedAt);
  const others = before.filter(({ agreement }) => agreement === undefined);
  const lines = [...board.connections.values()].filter(({ drawnAt = 0 }) => drawnAt < last.tonight);
  const { saved } = board;
  // A moment saved on that evening itself has next to nothing after it.
  const isEarlier = saved !== null && saved.at < last.began;
  const since = isEarlier ? { name: saved.name, at: saved.at } : { name: null, at: last.began };
  const grown = grownSince({ cards: others, connections: lines }, isEarlier ? saved.at : last.began - 1);
  const isNothing = grown.cards.length + grown.connections.length + agreements.length === 0;
  return isNothing ? null : { since, cards: grown.cards.length, lines: grown.connections.length, agreements };
}

/** The earliest of these times, newest first, that is still of the same evening as `until`. */
function beginningOf(times: readonly number[], until: number): number {
  return times.reduce((began, time) => (isOtherEvening(time, began) ? began : Math.min(began, time)), until);
}

/** When something came to the board, or the evening went on. */
function timesOf({ cards, connections, saved, checks, meeting }: Timed): number[] {
  const times = [
    ...[...cards.values()].map(({ addedAt }) => addedAt),
    ...[...connections.values()].map(({ drawnAt }) => drawnAt),
    saved?.at,
    checks.now?.began,
    meeting.clock?.startedAt,
  ];
  return times.filter((time) => time !== undefined);
}
