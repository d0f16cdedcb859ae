import type { CardId, FieldId, SnapshotId, StepId } from "./ids.ts";

/** How the evening goes at this moment: what whoever leads has at hand beside the steps. */
export interface Meeting {
  readonly clock: Clock | null;
  /** Steps in silence whose cards were all laid open: what is added there from then on shows at once. */
  readonly opened: readonly StepId[];
  /** Steps with hidden dots whose count was shown. */
  readonly counted: readonly StepId[];
  /** "look-up": the phones rest and say "Kijk op". */
  readonly phones: "open" | "look-up";
  readonly wall: "shown" | "black";
  /** What the wall shows of before, in the place of the board; null: nothing. */
  readonly lookBack: LookBack | null;
  /** The one card that everybody looks at. */
  readonly spotlight: CardId | null;
  /** In its place a part of the board; null: none. Never both. */
  readonly part: BoardPart | null;
  /** The pitch that is told now, and how long it may take; null: none. */
  readonly floor: Floor | null;
  /** A word of whoever leads that every table hears: "Nog vijf minuten". Null: none. */
  readonly word: string | null;
  /** Of a group's table: whether the people there ask whoever leads to come by. */
  readonly help: "none" | "asked";
  /** "contrast": for a weak projector or a sunlit room. Of wall and table alike. */
  readonly look: "warm" | "contrast";
  /** "calm": what moves is at once where it will be. */
  readonly motion: "lively" | "calm";
  /** "meaning": lines to organisations are told apart from the rest. */
  readonly lines: "plain" | "meaning";
  /** How often whoever leads turned the wall's page on, less how often back. */
  readonly turned: number;
  /** "slow": a phone adds one card at a time, with a pause. */
  readonly pace: "normal" | "slow";
  /** Whether a card with a word of the list waits for the facilitator. */
  readonly heldWords: "on" | "off";
}

/** Whoever tells a pitch has the floor, and a clock of their own. */
export interface Floor {
  readonly cardId: CardId;
  readonly clock: Clock;
}

/** How long a pitch may take when nobody says how long. */
export const FLOOR_SECONDS = 180;

/** What everybody looks at beside one card: a field, or some cards. */
export type BoardPart =
  | { readonly part: "field"; readonly field: FieldId }
  | { readonly part: "cards"; readonly cards: readonly CardId[] };

/** A terugblik: what grew since a saved moment, all of it from the first card in about so many seconds, or the garden of its projects. */
export type LookBack =
  | { readonly show: "growth"; readonly since: SnapshotId }
  | { readonly show: "time-lapse"; readonly seconds: LapseSeconds }
  /** De tuin: the plants of all projects. */
  | { readonly show: "garden" };

/** How long a time-lapse may take. */
export const LAPSE_SECONDS = [30, 60, 120] as const;
export type LapseSeconds = (typeof LAPSE_SECONDS)[number];

/** Of the step the room is in. */
export interface Clock {
  /** Milliseconds since 1970, by the server's clock. */
  readonly startedAt: number;
  /** How long the step may take. */
  readonly seconds: number;
}

/** An evening at its very beginning. */
export const QUIET_MEETING: Meeting = {
  clock: null,
  opened: [],
  counted: [],
  phones: "open",
  wall: "shown",
  lookBack: null,
  spotlight: null,
  part: null,
  floor: null,
  word: null,
  help: "none",
  look: "warm",
  motion: "lively",
  lines: "plain",
  turned: 0,
  pace: "normal",
  heldWords: "on",
};

/** Whole seconds that are left; below zero: so much over time. */
export function secondsLeft({ startedAt, seconds }: Clock, now: number): number {
  return Math.ceil(seconds - (now - startedAt) / 1000);
}
