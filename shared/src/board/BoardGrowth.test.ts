import fc from "fast-check";
import { expect, test } from "vitest";
import {
  type BoardMoment,
  cameTrue,
  grown,
  growthOf,
  joinedByMore,
  movedToField,
  reworded,
} from "./BoardGrowth.ts";
import type { Card } from "./Card.ts";
import type { Connection } from "./Connection.ts";
import type { CardId, CardKindId, ConnectionId, FieldId } from "./ids.ts";

const field = fc.constantFrom("talents" as FieldId, "places" as FieldId, null);
const card = fc.record(
  {
    id: fc.nat(30).map((n) => `c${n}` as CardId),
    kind: fc.constant("talent" as CardKindId),
    text: fc.string({ maxLength: 5 }),
    field,
    pos: fc.tuple(fc.integer(), fc.integer()),
    votes: fc.nat(3),
    joined: fc.nat(3),
    byline: fc.constantFrom(null, "Noor"),
    agreement: fc.record({ when: fc.constantFrom("", "maandag") }),
    addedAt: fc.nat(),
  },
  { requiredKeys: ["id", "kind", "text", "field", "pos", "votes", "joined", "byline", "addedAt"] },
) as fc.Arbitrary<Card>;
const connection: fc.Arbitrary<Connection> = fc.record({
  id: fc.nat(20).map((n) => `l${n}` as ConnectionId),
  from: fc.constant("c1" as CardId),
  to: fc.constant("c2" as CardId),
  word: fc.constantFrom(null, "leent"),
});
const moment: fc.Arbitrary<BoardMoment> = fc
  .tuple(fc.array(card), fc.array(connection))
  .map(([cards, connections]) => ({
    cards: new Map(cards.map((one) => [one.id, one])),
    connections: new Map(connections.map((one) => [one.id, one])),
  }));

test("a moment with its growth laid upon it is the later moment", () => {
  fc.assert(
    fc.property(moment, moment, (before, after) => {
      const { cards, connections } = grown(before, growthOf(before, after));
      expect(cards).toEqual(after.cards);
      expect(connections).toEqual(after.connections);
    }),
  );
});

test("what stayed the same did not grow, however it was read", () => {
  fc.assert(
    fc.property(moment, (before) => {
      const again = {
        cards: new Map([...before.cards].map(([id, one]) => [id, { ...one }])),
        connections: new Map([...before.connections].map(([id, one]) => [id, { ...one }])),
      };
      const none = { added: [], gone: [], changed: [] };
      expect(growthOf(before, again)).toEqual({ cards: none, connections: none });
    }),
  );
});

test("what somebody wants to hear of it: other words, another field, more people", () => {
  const soup = {
    id: "soup" as CardId,
    kind: "talent" as CardKindId,
    text: "Soep",
    field: "talents" as FieldId,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 1,
  } satisfies Card;
  const at = (changes: Partial<Card>): BoardMoment => ({
    cards: new Map([[soup.id, { ...soup, ...changes }]]),
    connections: new Map(),
  });
  const since = (changes: Partial<Card>) => growthOf(at({}), at(changes));
  const counts = (changes: Partial<Card>) =>
    [reworded, movedToField, joinedByMore, cameTrue].map((told) => told(since(changes)).length);
  expect(counts({ text: "Soep koken" })).toEqual([1, 0, 0, 0]);
  expect(counts({ field: null })).toEqual([0, 1, 0, 0]);
  expect(counts({ joined: 2 })).toEqual([0, 0, 1, 0]);
  expect(counts({ fulfilled: { at: 7 } })).toEqual([0, 0, 0, 1]);
  expect(counts({ pos: [5, 5] })).toEqual([0, 0, 0, 0]);
});
