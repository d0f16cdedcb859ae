import { exampleBoard } from "@buurtbord/shared/activities/exampleBoard.ts";
import { activityOf } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { ActivityId, CardId, ConnectionId } from "@buurtbord/shared/board/ids.ts";
import type { Lapse } from "@buurtbord/shared/protocol/Lapse.ts";
import { expect, test } from "vitest";
import { liesAt, playOf, seenAt, whenWasIt } from "./Play.ts";

const HOUR = 3_600;
const DAY = 24 * HOUR;
const began = Date.UTC(2026, 9, 13, 18);
const gone = "gone" as CardId;

const board: Board = exampleBoard(activityOf({ activity: "asset-map" as ActivityId }), 2, 1);
const [soup, garden] = [...board.cards.keys()] as [CardId, CardId];
const [soupPos, gardenPos] = [...board.cards.values()].map(({ pos }) => pos);
const tie = { id: "tie" as ConnectionId, from: soup, to: garden, word: null };
const tied: Board = { ...board, connections: new Map([[tie.id, tie]]) };

const lapse: Lapse = {
  began,
  cards: {
    [soup]: [
      [0, 0, 0],
      [20, 100, 0],
    ],
    [gone]: [[10, 5, 5], [30]],
    [garden]: [[10 * DAY, ...(gardenPos ?? [0, 0])]],
  },
  lines: { [tie.id]: 10 * DAY + 20 },
};
const play = playOf(tied, lapse);
const trackOf = (id: CardId) => play.cards.find((card) => card.id === id)?.track ?? [];

test("days on which nothing happened take no more time than a minute", () => {
  expect(play.times.map(({ at }) => at / 1000)).toEqual([0, 10, 20, 30, 90, 110]);
  expect(play.length).toBe(110_000);
  expect(whenWasIt(play, 95_000)).toBe(began + 10 * DAY * 1000);
});

test("a card comes, is carried, and ends where it lies now; what is gone goes", () => {
  expect(seenAt(trackOf(soup), 0, 0)).toEqual({ pos: [0, 0], there: 1 });
  expect(seenAt(trackOf(soup), 20_000, 0)).toEqual({ pos: soupPos, there: 1 });
  expect(seenAt(trackOf(gone), 9_000, 0)).toBeNull();
  expect(seenAt(trackOf(gone), 15_000, 0)).toEqual({ pos: [5, 5], there: 1 });
  expect(seenAt(trackOf(gone), 30_500, 1_000)).toEqual({ pos: [5, 5], there: 0.5 });
  expect(seenAt(trackOf(gone), 32_000, 1_000)).toBeNull();
});

test("of a card that is gone nothing is said but where it lay", () => {
  expect(play.cards.find(({ id }) => id === gone)?.look).toMatchObject({ text: "", byline: null });
});

test("at each moment it is told how much lies there, and at the end it is the board", () => {
  expect(liesAt(play, 15_000)).toEqual({ cards: 2, lines: 0 });
  expect(liesAt(play, play.length)).toEqual({ cards: board.cards.size, lines: 1 });
});

test("cards that came before there was history, or came along from another board, come when they were added", () => {
  const bare = playOf(board, { began: 0, cards: {}, lines: {} });
  expect(bare.cards.map(({ track }) => track.map(({ pos }) => pos))).toEqual([[soupPos], [gardenPos]]);
});

test("a wish blossoms when it came true, and is a leaf before", () => {
  const tree = exampleBoard(activityOf({ activity: "wish-tree" as ActivityId }), 1, 1);
  const [wish] = [...tree.cards.values()];
  if (wish === undefined) throw new Error("The tree is bare");
  const cards = new Map([[wish.id, { ...wish, addedAt: began, fulfilled: { at: began + 20_000 } }]]);
  const [played] = playOf({ ...tree, cards }, { began: 0, cards: {}, lines: {} }).cards;
  expect(played?.look.fulfilled).toBe(false);
  expect(played?.blossoms).toMatchObject({ at: 20_000, look: { fulfilled: true } });
});
