import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import type { CardId, CardKindId, GroupId } from "../board/ids.ts";
import { roomOnPage } from "./pageRoom.ts";
import type { Story } from "./stories.ts";

function card(id: string, words = 100): Card {
  const kind = "idea" as CardKindId;
  const text = "x".repeat(words);
  return {
    id: id as CardId,
    kind,
    text,
    field: null,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 0,
  };
}

function story(id: string, ideas: readonly Card[], told: readonly Card[] = []): Story {
  const emblem = { thing: "boat", colour: "blue" } as const;
  const lead = card(`${id}-pitch`);
  const groups = [{ id: id as GroupId, pitch: lead.id, emblem, people: 3, guests: 0, table: null }];
  return { lead, groups, projects: [], told, ideas };
}

const many = (id: string, n: number) => Array.from({ length: n }, (_, at) => card(`${id}-${at}`));

test("What came of the evening and was told in the hall has room before what lies on tables", () => {
  const stories = [story("a", many("a", 50), many("told", 5)), story("b", many("b", 50))];
  const { stories: left, tooMuch } = roomOnPage({ stories, rest: many("rest", 5) }, 4_000);
  expect(left.stories.map(({ lead }) => lead.id)).toEqual(["a-pitch", "b-pitch"]);
  expect(left.stories[0]?.told).toHaveLength(5);
  expect(left.rest).toHaveLength(5);
  expect(tooMuch.size).toBe(
    100 - (left.stories[0]?.ideas.length ?? 0) - (left.stories[1]?.ideas.length ?? 0),
  );
});

test("No table takes the room of another, however much it wrote", () => {
  const stories = [story("a", many("a", 500)), story("b", many("b", 4))];
  const { stories: left } = roomOnPage({ stories, rest: [] }, 4_000);
  expect(left.stories[1]?.ideas).toHaveLength(4);
});

test("Photos take no room of the words; where all fits nothing is left out", () => {
  const photo = { name: "f-1" as never, width: 2_560, height: 1_600 };
  const shown = { ...card("a-photo"), photo };
  const stories = [story("a", [shown])];
  expect(roomOnPage({ stories, rest: [] })).toEqual({ stories: { stories, rest: [] }, tooMuch: new Set() });
});
