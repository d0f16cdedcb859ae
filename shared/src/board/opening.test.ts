import { expect, test } from "vitest";
import { NOTHING_AGREED } from "./Agreement.ts";
import type { Board } from "./Board.ts";
import type { Card } from "./Card.ts";
import { NO_CHECKS } from "./Checks.ts";
import type { CardId, CardKindId, ConnectionId, SnapshotId } from "./ids.ts";
import { QUIET_MEETING } from "./Meeting.ts";
import { momentToBeginWith } from "./momentToBeginWith.ts";
import { lastEvening, newSince, openingOf } from "./opening.ts";
import type { Snapshot } from "./Snapshot.ts";

type Timed = Parameters<typeof openingOf>[0];

const HOUR = 3_600_000;
const SEPTEMBER = Date.UTC(2026, 8, 8, 18);
const OCTOBER = Date.UTC(2026, 9, 13, 18);
const NOVEMBER = Date.UTC(2026, 10, 10, 18);

function card(id: string, addedAt: number, more: Partial<Card> = {}): Card {
  const kind = "talent" as CardKindId;
  const values = { pos: [0, 0] as const, votes: 0, joined: 0, byline: null, field: null };
  return { id: id as CardId, kind, text: id, ...values, addedAt, ...more };
}

function agreed(id: string, addedAt: number): Card {
  return card(id, addedAt, { agreement: { ...NOTHING_AGREED, when: "zaterdag" } });
}

function line(from: string, to: string, drawnAt: number): Board["connections"] {
  const id = `${from}-${to}` as ConnectionId;
  return new Map([[id, { id, from: from as CardId, to: to as CardId, word: null, drawnAt }]]);
}

function board(cards: readonly Card[], more: Partial<Timed> = {}): Timed {
  const empty = { connections: new Map(), saved: null, checks: NO_CHECKS, meeting: QUIET_MEETING };
  return { ...empty, cards: new Map(cards.map((each) => [each.id, each])), ...more };
}

test("the next meeting opens with what came on the last evening, and with what was agreed then", () => {
  const then = board(
    [
      card("soup", SEPTEMBER),
      card("bench", OCTOBER),
      card("bikes", OCTOBER + HOUR),
      agreed("paint", OCTOBER + 2 * HOUR),
    ],
    { connections: line("bench", "bikes", OCTOBER + HOUR) },
  );
  expect(openingOf(then, NOVEMBER)).toMatchObject({
    since: { name: null, at: OCTOBER },
    cards: 2,
    lines: 1,
    agreements: [{ id: "paint" }],
  });
});

test("a moment that was saved before that evening says since when, by its name", () => {
  const cards = [card("soup", SEPTEMBER), card("bench", OCTOBER), card("bikes", OCTOBER + HOUR)];
  const saved = { name: "Na de zomer", at: SEPTEMBER + HOUR };
  expect(openingOf(board(cards, { saved }), NOVEMBER)).toMatchObject({ since: saved, cards: 2 });
});

test("a moment saved at the end of the evening does not make that evening nothing", () => {
  const saved = { name: "Na de avond", at: OCTOBER + 2 * HOUR };
  const opening = openingOf(
    board([card("bench", OCTOBER), card("bikes", OCTOBER + HOUR)], { saved }),
    NOVEMBER,
  );
  expect(opening).toMatchObject({ since: { name: null, at: OCTOBER }, cards: 2 });
});

test("on the evening itself there is nothing to look back on, not even when it becomes late", () => {
  const cards = Array.from({ length: 6 }, (_, n) => card(`${n}`, OCTOBER + n * HOUR));
  expect(openingOf(board(cards), OCTOBER + 8 * HOUR)).toBeNull();
  expect(openingOf(board(cards), OCTOBER - HOUR)).toBeNull(); // a wall whose clock is behind
  expect(openingOf(board([]), NOVEMBER)).toBeNull();
});

test("what comes tonight is not of the last time", () => {
  const tonight = board([card("bench", OCTOBER), card("new", NOVEMBER), agreed("now", NOVEMBER)]);
  expect(openingOf(tonight, NOVEMBER + HOUR)).toMatchObject({ cards: 1, agreements: [] });
  const clock = { startedAt: NOVEMBER, seconds: 300 };
  const begun = board([card("bench", OCTOBER)], { meeting: { ...QUIET_MEETING, clock } });
  expect(lastEvening(begun, NOVEMBER + HOUR)).toEqual({ began: OCTOBER, tonight: NOVEMBER });
});

test("new is what came after the newest moment saved on an earlier evening, else what came tonight", () => {
  const cards = [card("soup", SEPTEMBER), card("bench", OCTOBER), card("bikes", NOVEMBER)];
  const now = NOVEMBER + HOUR;
  expect(newSince(board([card("bikes", NOVEMBER)]), now)).toBeNull();
  expect(newSince(board(cards), now)).toBe(NOVEMBER - 1);
  const saved = (at: number) => newSince(board(cards, { saved: { name: "Bewaard", at } }), now);
  expect(saved(OCTOBER + HOUR)).toBe(OCTOBER + HOUR);
  expect(saved(SEPTEMBER + HOUR)).toBe(SEPTEMBER + HOUR);
  expect(saved(NOVEMBER + HOUR / 2)).toBe(NOVEMBER - 1);
});

const saved = (id: string, takenAt: number): Snapshot => ({
  id: id as SnapshotId,
  name: id,
  takenAt,
  cards: 1,
  connections: 0,
  by: "hand",
  hasGap: false,
});

test("a meeting begins with what grew since before the last evening, or else since that evening began", () => {
  const then = board([card("soup", SEPTEMBER), card("bench", OCTOBER)]);
  const early = [saved("after the first step", OCTOBER + 1), saved("at the end", OCTOBER + HOUR)];
  const begin = (snapshots: readonly Snapshot[], now = NOVEMBER) =>
    momentToBeginWith(snapshots, then, now)?.name ?? null;
  expect(begin([...early, saved("September", SEPTEMBER + HOUR)])).toBe("September");
  expect(begin(early)).toBe("after the first step");
  expect(begin([saved("tonight", NOVEMBER)])).toBeNull();
  expect(momentToBeginWith(early, board([card("soup", NOVEMBER)]), NOVEMBER + HOUR)).toBeNull();
});
