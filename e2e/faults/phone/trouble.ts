import type { Accident, Sockets } from "./FaultyLine.ts";

/** Longer than any round: until the plug is pulled. */
const TO_THE_END = 60_000;

/** What is not as it should be for the whole of a round. */
export type Circumstance =
  | "none"
  /** The page is loaded anew in the middle, once or twice. */
  | "reload"
  /** The same person has the page open twice, and closes one. */
  | "two-tabs"
  /** The browser keeps nothing from the start, or nothing more after a while. */
  | "storage-refused"
  | "storage-full"
  /** The network knows no websockets. */
  | "sockets-refused"
  | "sockets-swallowed"
  /** When the server is back, nobody is known any more. */
  | "session-over";

/** What happens to the line or to the server while somebody writes. */
export type Trouble =
  | { readonly type: "accident"; readonly accident: Accident; readonly ms: number }
  | { readonly type: "silence" | "hang" | "kill"; readonly ms: number };

export interface Plan {
  readonly circumstance: Circumstance;
  readonly trouble: Trouble;
  /** With which card it begins, and how many milliseconds after the thinking. */
  readonly troubledCard: number;
  readonly troubledAfter: number;
  /** How many cards are written, in each tab. */
  readonly cards: number;
  /** How long somebody thinks before each. */
  readonly pauses: readonly number[];
  /** After the last word the plug is pulled, whatever happened before. */
  readonly lastMoment: number;
  /** A chance for whatever else may happen or not. */
  readonly chance: () => number;
}

/** In turn, so that a few rounds know them all. */
const CIRCUMSTANCES: readonly Circumstance[] = [
  "none",
  "reload",
  "two-tabs",
  "none",
  "storage-refused",
  "sockets-refused",
  "reload",
  "session-over",
  "storage-full",
  "two-tabs",
  "none",
  "sockets-refused",
  "reload",
  "session-over",
  "none",
  "sockets-swallowed",
];

const FEWEST_CARDS = 2;
const MOST_CARDS = 4;
const LONGEST_PAUSE = 150;
/** A press and what it sets off take about so long. */
const LONGEST_PRESS = 150;
const LONGEST_TROUBLE = 900;
const LONGEST_LAST = 500;
/** A command or two with their answers, and what else goes over the line meanwhile. */
const MOST_BYTES = { up: 900, down: 4_000 } as const;

/** The same seed gives the same plan. */
export function planFor(seed: number, random: () => number): Plan {
  const circumstance = CIRCUMSTANCES[seed % CIRCUMSTANCES.length] ?? "none";
  const trouble = circumstance === "session-over" ? lostAnswer(random) : troubleFrom(random);
  const cards = FEWEST_CARDS + Math.floor(random() * (MOST_CARDS - FEWEST_CARDS + 1));
  return {
    circumstance,
    trouble,
    troubledCard: Math.floor(random() * cards),
    troubledAfter: random() * LONGEST_PRESS,
    cards,
    pauses: Array.from({ length: cards }, () => random() * LONGEST_PAUSE),
    lastMoment: random() ** 3 * LONGEST_LAST, // mostly at once
    chance: random,
  };
}

/** How a websocket fares. */
export function socketsIn(circumstance: Circumstance): Sockets {
  if (circumstance === "sockets-refused") return "refused";
  return circumstance === "sockets-swallowed" ? "swallowed" : "let-through";
}

/** What was done without the phone's knowing, when nobody knows the phone any more. */
function lostAnswer(random: () => number): Trouble {
  const afterBytes = Math.floor(random() * MOST_BYTES.down);
  return { type: "accident", accident: { direction: "down", afterBytes, type: "swallow" }, ms: TO_THE_END };
}

function troubleFrom(random: () => number): Trouble {
  const kind = random();
  const ms = random() < 0.5 ? TO_THE_END : random() * LONGEST_TROUBLE;
  if (kind < 0.2) return { type: "silence", ms };
  if (kind < 0.4) return { type: "hang", ms };
  if (kind < 0.5) return { type: "kill", ms };
  const direction = random() < 0.5 ? "up" : "down";
  const afterBytes = Math.floor(random() * MOST_BYTES[direction]);
  const type = random() < 0.5 ? "break" : "swallow";
  return { type: "accident", accident: { direction, afterBytes, type }, ms };
}
