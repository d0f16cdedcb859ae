import fc from "fast-check";
import { expect, test } from "vitest";
import type { CardId, CircleId } from "../board/ids.ts";
import { bridgedBy } from "./bridgedBy.ts";
import type { Command } from "./Command.ts";
import { actor, id, TestSituation } from "./testSituation.ts";

const HOUR = 3_600_000;
const FACILITATOR = actor("f", "facilitator");

/** An evening of so many people of each circle, each with one card, which goes on at 20:00 of day 0. */
class Evening {
  readonly room = new TestSituation("asset-map");
  readonly cards: readonly (readonly CardId[])[];

  constructor(people: readonly number[]) {
    const circles = people.map((_, n) => ({ id: null, name: `Straat ${n}` }));
    this.room.accepted(FACILITATOR, { type: "set-circles", circles });
    this.cards = people.map((many, n) =>
      Array.from({ length: many }, (_, k) => this.#comes(`p${n}-${k}`, n)),
    );
  }

  /** `times` lines, each between other cards of these two circles; what is tied already stays so. */
  tie(one: number, other: number, times: number): void {
    const [some = [], others = []] = [this.cards[one], this.cards[other]];
    const pairs = some.flatMap((from) => others.map((to) => [from, to] as const));
    const apart = pairs.filter(([from, to]) => one !== other || some.indexOf(from) < some.indexOf(to));
    for (const [from, to] of apart.slice(0, times))
      this.room.send(FACILITATOR, { type: "connect-cards", from, to, word: null });
  }

  bridged(hours: number) {
    return bridgedBy(this.room, hours * HOUR)?.lines ?? null;
  }

  /** The other evening: what is decided then is decided at that hour. */
  later(hours: number, by: ReturnType<typeof actor>, command: Command): void {
    this.room.accepted(by, command, hours * HOUR);
  }

  #comes(name: string, circle: number): CardId {
    const who = actor(name);
    this.room.accepted(who, { type: "choose-circle", circle: this.circle(circle) });
    return this.room.card(who, `Van ${name}`);
  }

  circle(n: number): CircleId {
    return this.room.board.circles[n]?.id as CircleId;
  }
}

test("lines between circles are counted when the evening is over, and not while somebody could see them come", () => {
  const evening = new Evening([5, 5]);
  evening.tie(0, 1, 6);
  evening.tie(0, 0, 3);
  expect(evening.bridged(1)).toBeNull();
  expect(evening.bridged(13)).toBe(6);
});

test("of a circle of four nothing is counted, nor of four lines", () => {
  const four = new Evening([5, 4]);
  four.tie(0, 1, 20);
  expect(four.bridged(13)).toBeNull();
  const few = new Evening([5, 5]);
  few.tie(0, 1, 4);
  expect(few.bridged(13)).toBeNull();
  const three = new Evening([6, 5, 3]);
  three.tie(0, 1, 7);
  three.tie(1, 2, 9);
  expect(three.bridged(13)).toBe(7);
});

test("at the next meeting who was of which circle goes, and the number stays", () => {
  const evening = new Evening([5, 5]);
  evening.tie(0, 1, 8);
  const { ledger } = evening.room;
  evening.later(24 * 30, actor("p0-0"), { type: "choose-circle", circle: evening.circle(1) });
  expect(ledger.circlesChosen()).toHaveLength(1);
  expect(ledger.bridged()).toMatchObject([{ lines: 8 }]);
  expect(JSON.stringify(ledger.bridged())).not.toMatch(/p\d-\d|Straat|circle"/);
  evening.later(24 * 60, FACILITATOR, { type: "set-step", stepId: id.step("next") });
  expect([ledger.circlesChosen(), ledger.bridged().length]).toEqual([[], 1]);
  expect(evening.bridged(24 * 90)).toBeNull();
});

test("other circles for the next meeting do not lose the number of the last one", () => {
  const evening = new Evening([5, 5]);
  evening.tie(0, 1, 5);
  evening.later(24, FACILITATOR, { type: "set-circles", circles: [{ id: null, name: "De nieuwe flat" }] });
  expect(evening.room.ledger.bridged()).toMatchObject([{ lines: 5 }]);
});

test("who leaves for good before that is in no number", () => {
  const evening = new Evening([6, 5]);
  evening.tie(0, 1, 30);
  evening.room.accepted(actor("p0-0"), { type: "erase-me", cards: "keep" });
  expect(evening.bridged(13)).toBe(25);
  evening.room.accepted(actor("p1-0"), { type: "erase-me", cards: "erase" });
  expect(evening.bridged(13)).toBeNull();
});

test("whoever comes or stays away: what is told is nothing, or of five people and five lines at least", () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(6), { minLength: 2, maxLength: 3 }),
      fc.array(fc.tuple(fc.nat(2), fc.nat(2), fc.nat(9)), { maxLength: 4 }),
      (people, ties) => {
        const evening = new Evening(people);
        for (const [one, other, times] of ties) evening.tie(one, other, times);
        const told = evening.bridged(13);
        const large = people.filter((many) => many >= 5);
        if (large.length < 2) expect(told).toBeNull();
        if (told !== null) expect(told).toBeGreaterThanOrEqual(5);
      },
    ),
    { numRuns: 40 },
  );
});
