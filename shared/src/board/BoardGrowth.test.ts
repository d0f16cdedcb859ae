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
import type { CardId, CardKindId, ConnectionId, FieldId, GroupId, PhotoName, SheetFieldId } from "./ids.ts";

const field = fc.constantFrom("talents" as FieldId, "places" as FieldId, null);
/** Each thing a card can hold, so that what a card learns to hold is compared too, or this does not compile. */
const ofCard: { readonly [Key in keyof Required<Card>]: fc.Arbitrary<Required<Card>[Key]> } = {
  id: fc.nat(30).map((n) => `c${n}` as CardId),
  kind: fc.constantFrom("talent" as CardKindId, "place" as CardKindId),
  text: fc.string({ maxLength: 5 }),
  field,
  pos: fc.tuple(fc.integer(), fc.integer()),
  votes: fc.nat(3),
  joined: fc.nat(3),
  byline: fc.constantFrom(null, "Noor"),
  agreement: fc.record({ when: fc.constantFrom(null, "maandag"), people: fc.array(fc.constant("Noor")) }),
  pitch: fc.record({ line: fc.constantFrom(null, "soep"), who: fc.constantFrom(null, "Noor") }),
  project: fc.record({ firstStep: fc.constantFrom(null, "bellen"), group: fc.constant(null) }),
  brought: fc.record({
    group: fc.constant("g1" as GroupId),
    field: fc.constant("ask" as SheetFieldId),
    line: fc.constantFrom("a", "b"),
  }),
  photo: fc.record({ name: fc.constant("p1" as PhotoName), width: fc.nat(9), height: fc.nat(9) }),
  said: fc.record({ times: fc.integer({ min: 2, max: 4 }), names: fc.array(fc.constant("Noor")) }),
  fulfilled: fc.record({ at: fc.nat(), story: fc.string({ maxLength: 3 }) }, { requiredKeys: ["at"] }),
  addedAt: fc.nat(),
};
const card = fc.record(ofCard, {
  requiredKeys: ["id", "kind", "text", "field", "pos", "votes", "joined", "byline", "addedAt"],
}) as fc.Arbitrary<Card>;
const ofConnection: { readonly [Key in keyof Required<Connection>]: fc.Arbitrary<Connection[Key]> } = {
  id: fc.nat(20).map((n) => `l${n}` as ConnectionId),
  from: ofCard.id,
  to: ofCard.id,
  word: fc.constantFrom(null, "leent"),
  drawnAt: fc.nat(),
};
const connection = fc.record(ofConnection, {
  requiredKeys: ["id", "from", "to", "word"],
}) as fc.Arbitrary<Connection>;

/** What one deed leaves: a card or line that is put there, in the place of what it was, or goes. */
type Deed =
  | { readonly put: Card }
  | { readonly take: CardId }
  | { readonly tie: Connection }
  | { readonly untie: ConnectionId };
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ put: card }),
  fc.record({ take: ofCard.id }),
  fc.record({ tie: connection }),
  fc.record({ untie: ofConnection.id }),
);
const history = fc.array(deed, { maxLength: 60 });

const EMPTY: BoardMoment = { cards: new Map(), connections: new Map() };

function after({ cards, connections }: BoardMoment, deeds: readonly Deed[]): BoardMoment {
  const now = { cards: new Map(cards), connections: new Map(connections) };
  for (const one of deeds) {
    if ("put" in one) now.cards.set(one.put.id, one.put);
    else if ("take" in one) now.cards.delete(one.take);
    else if ("tie" in one) now.connections.set(one.tie.id, one.tie);
    else now.connections.delete(one.untie);
  }
  return now;
}

const moment = history.map((deeds) => after(EMPTY, deeds));

test("whatever happened between two moments: the growth laid upon the one is the other, and step by step too", () => {
  fc.assert(
    fc.property(history, history, history, (first, second, third) => {
      const one = after(EMPTY, first);
      const two = after(one, second);
      const three = after(two, third);
      expect(grown(one, growthOf(one, three))).toEqual(three);
      expect(grown(grown(one, growthOf(one, two)), growthOf(two, three))).toEqual(three);
      expect(grown(three, growthOf(three, one))).toEqual(one);
    }),
  );
});

test("a moment with its growth laid upon it is the later moment", () => {
  fc.assert(
    fc.property(moment, moment, (before, later) => {
      expect(grown(before, growthOf(before, later))).toEqual(later);
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

test("a wish that was hung and came true on the same evening is told as come true", () => {
  const wish: Card = {
    id: "sea" as CardId,
    kind: "wish" as CardKindId,
    text: "De zee weer zien",
    field: null,
    pos: [0, 0],
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: 1,
    fulfilled: { at: 7 },
  };
  const now = { cards: new Map([[wish.id, wish]]), connections: new Map() };
  expect(cameTrue(growthOf({ cards: new Map(), connections: new Map() }, now))).toEqual([wish]);
});
