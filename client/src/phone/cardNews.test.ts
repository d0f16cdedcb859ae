import type { OwnCard } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { testOwnCard, testView } from "../sync/roomSocket/testRoom.ts";
import { cardNews } from "./cardNews.ts";

const own = (...states: readonly OwnCard["state"][]) =>
  testView({ own: { cards: states.map((state, n) => testOwnCard(`c${n}`, { state })) } }).own;

test("cards that were written in silence, or that waited, are shown now", () => {
  expect(cardNews(own("draft", "waiting", "shown"), own("shown", "shown", "shown"))).toEqual([
    { type: "shown", cards: 2 },
  ]);
});

test("what was revealed and must wait is told as that", () => {
  expect(cardNews(own("draft", "draft"), own("waiting", "shown"))).toEqual([
    { type: "shown", cards: 1 },
    { type: "waits", cards: 1 },
  ]);
});

test("a new card, a page that has just been opened and a card that was hidden are no news", () => {
  expect(cardNews(own(), own("draft", "shown"))).toEqual([]);
  expect(cardNews(null, own("shown", "waiting"))).toEqual([]);
  expect(cardNews(own("shown"), own("waiting"))).toEqual([]);
});
