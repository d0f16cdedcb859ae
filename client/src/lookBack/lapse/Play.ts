import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId } from "@buurtbord/shared/board/ids.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { Laid, Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { type CardLook, cardLook } from "../../canvas/CardLook.ts";

/**
 * A board's history as a film. Its time is that of the room without the hours in which nothing happened: milliseconds,
 * from 0 to `length`.
 */
export interface Play {
  readonly length: number;
  /** In the order in which they first came. */
  readonly cards: readonly PlayCard[];
  readonly lines: readonly PlayLine[];
  /** When things happened, in both times: milliseconds of the film, and since 1970; in order. */
  readonly times: readonly { readonly at: number; readonly when: number }[];
}

export interface PlayCard {
  readonly id: CardId;
  /** One that is gone is a piece of paper on which nothing stands. */
  readonly look: CardLook;
  readonly track: readonly Lying[];
  /** A wish that came true: from when on, and how it looks then. */
  readonly blossoms: { readonly at: number; readonly look: CardLook } | null;
}

/** Where a card lies from then on; null: it is off the board. */
export interface Lying {
  readonly at: number;
  readonly pos: Position | null;
}

export interface PlayLine {
  readonly at: number;
  readonly from: CardId;
  readonly to: CardId;
}

/** Longer than so long nobody watches nothing happen. */
const LONGEST_GAP_MS = 60_000;

type Happened = { readonly when: number; readonly pos: Position | null };

/** `board`: as it is now, whose words are on the cards. */
export function playOf(board: Board, lapse: Lapse): Play {
  const tracks = tracksOf(board, lapse);
  const lines = [...board.connections.values()].map(({ id, from, to, drawnAt }) => ({
    when: whenOf(lapse, lapse.lines[id]) ?? drawnAt ?? 0,
    from,
    to,
  }));
  const whens = [...tracks.values()].flatMap((track) => track.map(({ when }) => when));
  for (const { fulfilled } of board.cards.values()) if (fulfilled !== undefined) whens.push(fulfilled.at);
  const times = filmTimes([...whens, ...lines.map(({ when }) => when)].filter((when) => when > 0));
  const atOf = new Map(times.map(({ at, when }) => [when, at]));
  const at = (when: number) => atOf.get(when) ?? 0;
  const cards = [...tracks].map(([id, track]) => ({
    id,
    track: track.map(({ when, pos }) => ({ at: at(when), pos })),
    ...looksOf(board, board.cards.get(id), at),
  }));
  cards.sort((one, other) => (one.track[0]?.at ?? 0) - (other.track[0]?.at ?? 0));
  return {
    length: times.at(-1)?.at ?? 0,
    cards,
    lines: lines.map(({ when, from, to }) => ({ at: at(when), from, to })),
    times,
  };
}

/** What lies there now ends where it lies, whatever history says: it may know less, of a board that was taken over. */
function tracksOf(board: Board, lapse: Lapse): ReadonlyMap<CardId, readonly Happened[]> {
  const tracks = new Map<CardId, Happened[]>();
  for (const [id, laid] of Object.entries(lapse.cards) as [CardId, readonly Laid[]][]) {
    const track = laid.map(([seconds, x, y]) => ({
      when: lapse.began + seconds * 1000,
      pos: x === undefined || y === undefined ? null : ([x, y] as const),
    }));
    if (board.cards.has(id) || track.some(({ pos }) => pos !== null)) tracks.set(id, track);
  }
  for (const { id, pos, addedAt } of board.cards.values()) {
    const track = tracks.get(id);
    const last = track?.at(-1);
    if (track === undefined || last === undefined) tracks.set(id, [{ when: addedAt, pos }]);
    else track[track.length - 1] = { ...last, pos };
  }
  return tracks;
}

function whenOf({ began }: Lapse, seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : began + seconds * 1000;
}

function filmTimes(whens: readonly number[]): Play["times"] {
  let at = 0;
  let before: number | null = null;
  return [...new Set(whens)]
    .sort((one, other) => one - other)
    .map((when) => {
      at += before === null ? 0 : Math.min(LONGEST_GAP_MS, when - before);
      before = when;
      return { at, when };
    });
}

function looksOf(
  board: Board,
  card: Card | undefined,
  at: (when: number) => number,
): Pick<PlayCard, "look" | "blossoms"> {
  if (card === undefined) return { look: blankLook(board), blossoms: null };
  const { fulfilled, ...before } = card;
  try {
    const look = cardLook(board, before);
    if (fulfilled === undefined) return { look, blossoms: null };
    return { look, blossoms: { at: at(fulfilled.at), look: cardLook(board, card) } };
  } catch {
    return { look: blankLook(board), blossoms: null }; // of a kind that this page does not know
  }
}

function blankLook(board: Board): CardLook {
  const [kind] = activityOf(board).kinds;
  const blank = {
    id: "blank" as CardId,
    kind: kind?.id ?? ("" as CardKindId),
    text: "",
    field: null,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 0,
  } as const;
  return { ...cardLook(board, blank), tint: "kaart-wit", showsIcon: false };
}

/** A card at a moment: its middle, and how much of it is there, from 0 to 1. Null: it is not there. */
export interface Seen {
  readonly pos: Position;
  readonly there: number;
}

/** `lasting`: how long something takes to come, to move or to go; 0: no time. */
export function seenAt(track: readonly Lying[], at: number, lasting: number): Seen | null {
  const n = lastIndex(track, (lying) => lying.at <= at);
  const now = track[n];
  if (now === undefined) return null;
  const before = track[n - 1]?.pos ?? null;
  const part = lasting === 0 ? 1 : Math.min(1, (at - now.at) / lasting);
  if (now.pos === null) return before === null || part === 1 ? null : { pos: before, there: 1 - part };
  if (before === null) return { pos: now.pos, there: part };
  const eased = part * (2 - part);
  const [x, y] = [0, 1].map((side) => {
    const [from = 0, to = 0] = [before[side], now.pos?.[side]];
    return from + (to - from) * eased;
  });
  return { pos: [x ?? 0, y ?? 0], there: 1 };
}

/** How long ago it last came, was carried or went. */
export function lastingSince(track: readonly Lying[], at: number): number {
  return at - (track[lastIndex(track, (lying) => lying.at <= at)]?.at ?? Number.NEGATIVE_INFINITY);
}

/** How many cards and lines lie there at that moment. */
export function liesAt(
  { cards, lines }: Play,
  at: number,
): { readonly cards: number; readonly lines: number } {
  const there = new Set(cards.filter(({ track }) => seenAt(track, at, 0) !== null).map(({ id }) => id));
  const drawn = lines.filter((line) => line.at <= at && there.has(line.from) && there.has(line.to));
  return { cards: there.size, lines: drawn.length };
}

/** When that was in the room: milliseconds since 1970. Null: nothing ever happened. */
export function whenWasIt({ times }: Play, at: number): number | null {
  return (
    times[
      Math.max(
        0,
        lastIndex(times, (time) => time.at <= at),
      )
    ]?.when ?? null
  );
}

/** The last for which it holds, where it holds for the first ones; -1: none. */
function lastIndex<Thing>(things: readonly Thing[], holds: (thing: Thing) => boolean): number {
  let [low, high] = [0, things.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const thing = things[middle];
    if (thing !== undefined && holds(thing)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
