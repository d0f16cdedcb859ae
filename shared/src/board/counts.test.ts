import { expect, test } from "vitest";
import type { Card } from "./Card.ts";
import type { Connection } from "./Connection.ts";
import { type Counts, counts, grownSince, roomyFields, thinField } from "./counts.ts";
import type { CardId, CardKindId, ConnectionId, FieldId } from "./ids.ts";

const FIELDS = ["talents", "groups", "places"] as FieldId[];

function card(id: string, field: string | null): Card {
  return {
    id: id as CardId,
    kind: "talent" as CardKindId,
    text: id,
    field: field as FieldId | null,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 0,
  };
}

function line(from: string, to: string): Connection {
  return { id: `${from}-${to}` as ConnectionId, from: from as CardId, to: to as CardId, word: null };
}

const CARDS = [
  card("soup", "talents"),
  card("bikes", "talents"),
  card("coffee", "groups"),
  card("bakery", "places"),
  card("stray", null),
];
const LINES = [line("soup", "coffee"), line("coffee", "bikes"), line("soup", "bikes"), line("stray", "soup")];

test("cards and lines are counted for each field, and between fields, whichever way they were drawn", () => {
  const counted = counts({ cards: CARDS, connections: LINES }, FIELDS);
  expect(counted.fields).toEqual([
    { field: "talents", cards: 2, lines: 3 },
    { field: "groups", cards: 1, lines: 2 },
    { field: "places", cards: 1, lines: 0 },
  ]);
  expect(counted.between).toEqual([
    { from: "talents", to: "groups", lines: 2 },
    { from: "talents", to: "talents", lines: 1 },
  ]);
});

test("fourteen people have ninety-one lines to draw", () => {
  const cards = Array.from({ length: 14 }, (_, n) => card(`${n}`, "talents"));
  expect(counts({ cards, connections: LINES.slice(0, 2) }, FIELDS)).toMatchObject({
    cards: 14,
    drawn: 2,
    possible: 91,
  });
  expect(counts({ cards: [], connections: [] }, FIELDS).possible).toBe(0);
});

function fieldsWith(...numbers: readonly number[]): Counts["fields"] {
  return numbers.map((cards, n) => ({ field: `field-${n}` as FieldId, cards, lines: 0 }));
}

test.each([
  ["one is empty beside full ones", [8, 0, 9, 7, 6], "field-1"],
  ["one has very little beside a lot", [12, 10, 2, 11, 9], "field-2"],
  ["all are alike", [4, 4, 4, 4, 4], null],
  ["one is a little smaller", [6, 5, 6, 6, 3], null],
  ["two are just as thin: naming one would be unkind", [9, 9, 0, 0, 9], null],
  ["the evening has only begun", [3, 0, 2, 2, 2], null],
  ["there is nothing yet", [0, 0, 0, 0, 0], null],
  ["there are only two fields", [20, 0], null],
])("a thin field is named only when it is really thin: %s", (_, numbers, thin) => {
  expect(thinField({ fields: fieldsWith(...numbers) })).toBe(thin);
});

test("there is room at what is empty, or else at what is thin", () => {
  expect(roomyFields({ fields: fieldsWith(9, 0, 0, 9, 4) })).toEqual(["field-1", "field-2"]);
  expect(roomyFields({ fields: fieldsWith(12, 10, 2, 11, 9) })).toEqual(["field-2"]);
  expect(roomyFields({ fields: fieldsWith(3, 0, 2, 2, 2) })).toEqual([]);
});

test("since a saved moment came what has a later time, whatever moved or went meanwhile", () => {
  const soup = { ...card("soup", "places"), addedAt: 10 };
  const bakery = { ...card("bakery", "places"), addedAt: 30 };
  const old = line("soup", "bakery"); // drawn before lines had a time
  const drawn = { ...line("bakery", "soup"), drawnAt: 40 };
  const grown = grownSince({ cards: [soup, bakery], connections: [old, drawn] }, 20);
  expect(grown.cards).toEqual([bakery]);
  expect(grown.connections).toEqual([drawn]);
});
