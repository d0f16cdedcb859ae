import { type BoardMoment, growthOf } from "@buurtbord/shared/board/BoardGrowth.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Connection } from "@buurtbord/shared/board/Connection.ts";
import type { CardId, CardKindId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import { percentiles } from "../percentiles.ts";

export interface Comparing {
  /** Milliseconds for two moments of the board. */
  readonly compare: number;
  /** Beside writing both as JSON, which is the least that reading them takes. */
  readonly ratio: number;
}

const TIMES = 50;

/** Compares two moments of a board: of its cards half stayed, and the rest came, went or changed; a line to each. */
export function comparing(cards: number): Comparing {
  const [before, after] = [moment(0, cards), moment(cards / 4, cards)];
  const compared = timesOf(() => growthOf(before, after));
  const written = timesOf(() => JSON.stringify([plain(before), plain(after)]));
  return { compare: compared, ratio: compared / written };
}

function timesOf(work: () => unknown): number {
  const times = Array.from({ length: TIMES }, () => {
    const began = performance.now();
    work();
    return performance.now() - began;
  });
  return percentiles(times).p50;
}

/** Of the ids from `first` on; of those that an earlier moment has too, each third was written anew. */
function moment(first: number, count: number): BoardMoment {
  const ids = Array.from({ length: count }, (_, n) => first + n);
  const cards = ids.map((n) => card(n, first > 0 && n % 3 === 0 ? "anders" : "voor de buurt"));
  const lines = ids.map(line);
  return {
    cards: new Map(cards.map((one) => [one.id, one])),
    connections: new Map(lines.map((one) => [one.id, one])),
  };
}

function card(n: number, words: string): Card {
  return {
    id: `c-${n}` as CardId,
    kind: "wish" as CardKindId,
    text: `Wens nummer ${n} ${words}`,
    field: null,
    pos: [n % 100, n],
    votes: n % 4,
    joined: n % 3,
    byline: n % 2 === 0 ? "Noor" : null,
    addedAt: n,
  };
}

function line(n: number): Connection {
  return {
    id: `l-${n}` as ConnectionId,
    from: `c-${n}` as CardId,
    to: `c-${n + 1}` as CardId,
    word: null,
    drawnAt: n,
  };
}

function plain({ cards, connections }: BoardMoment) {
  return [[...cards.values()], [...connections.values()]];
}
