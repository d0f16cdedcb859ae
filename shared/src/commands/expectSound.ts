import { expect } from "vitest";
import type { Card } from "../board/Card.ts";
import type { CardId } from "../board/ids.ts";
import { LIMITS } from "../board/limits.ts";
import { isPosition } from "../board/Position.ts";
import type { Step } from "../board/Step.ts";
import { cleanLine, cleanText, codePoints } from "../board/text.ts";
import { dotsGiven, familyOf, isFulfilled, topOf } from "./family.ts";
import { id, type TestSituation } from "./testSituation.ts";

const PEOPLE = ["Noor", "Sam", "Femke"].map(id.participant);

/** Nobody gave more dots than a step gives. */
export function expectDotsLeft(table: TestSituation, steps: readonly Step[]): void {
  for (const person of PEOPLE) {
    for (const { id: stepId, dots } of steps) {
      expect(dotsGiven(table, person, stepId)).toBeLessThanOrEqual(dots);
    }
  }
}

/** For tests only: what holds on every board, whatever was asked of it. */
export function expectSound(table: TestSituation): void {
  const { board, ledger, wastebasket, waiting, merged } = table;
  const people = PEOPLE;
  const removed = [...wastebasket.values(), ...waiting.values()];
  const places = [board.cards, wastebasket, waiting, merged].flatMap((place) => [...place.keys()]);
  expect(new Set(places).size).toBe(places.length);
  for (const { card, into } of merged.values()) {
    expect(topOf(table, card.id)).not.toBe(card.id);
    expect(places).toContain(into);
    expect([card.votes, card.joined, card.said]).toEqual([0, 0, undefined]);
    expectToldBySomebody(table, card, [card.id]);
  }
  for (const card of [...board.cards.values(), ...removed.map(({ card }) => card)]) {
    const family = familyOf(table, card.id);
    const anyOf = (did: (id: CardId) => boolean) => family.some(did);
    expect(card.said?.times ?? 1).toBe(family.length);
    expect(card.votes).toBe(people.filter((who) => anyOf((id) => ledger.voteOf(who, id) !== null)).length);
    expect(card.joined).toBe(people.filter((who) => anyOf((id) => ledger.hasJoined(who, id))).length);
    expectToldBySomebody(table, card, family);
    expect(card.text).toBe(cleanText(card.text));
    expect(codePoints(card.text)).toBeGreaterThan(0);
    expect(codePoints(card.text)).toBeLessThanOrEqual(LIMITS.cardTextCodePoints);
    expect(isPosition(card.pos)).toBe(true);
    expect(people).toContain(ledger.authorOf(card.id));
  }
  for (const { from, to } of board.connections.values()) {
    expect(from).not.toBe(to);
    expect([board.cards.has(from), board.cards.has(to)]).toEqual([true, true]);
  }
  const pairs = [...board.connections.values()].map(({ from, to }) => [from, to].sort().join());
  expect(new Set(pairs).size).toBe(pairs.length);
  for (const { card } of removed) expect(board.cards.has(card.id)).toBe(false);
  const chosen = ledger.circlesChosen().map((each) => each.circle);
  const here = board.circles.map((circle) => circle.id).filter((circleId) => chosen.includes(circleId));
  expect(board.circlesHere).toEqual(here);
  expectSeated(table);
  expect(board.circles.length).toBeLessThanOrEqual(LIMITS.circlesPerBoard);
}

/** Who sits, sits in one group that is there, and is counted there; emblems are told apart. */
export function expectSeated({ board, ledger }: TestSituation): void {
  const seats = ledger.seats();
  for (const { id: groupId, people } of board.groups) {
    expect(people).toBe(seats.filter(({ group }) => group === groupId).length);
  }
  const sitting = board.groups.reduce((sum, { people }) => sum + people, 0);
  expect(sitting).toBe(seats.length);
  const ids = new Set(board.groups.map(({ id: groupId }) => groupId));
  const emblems = new Set(board.groups.map(({ emblem }) => `${emblem.colour} ${emblem.thing}`));
  expect([ids.size, emblems.size]).toEqual([board.groups.length, board.groups.length]);
  for (const { first, second } of ledger.choices()) {
    expect(first).not.toBeNull();
    expect(second).not.toBe(first);
  }
}

/** What came true came true by somebody's word, and what was said of it is on the card. */
function expectToldBySomebody(table: TestSituation, { fulfilled }: Card, family: readonly CardId[]): void {
  expect(fulfilled !== undefined).toBe(family.some((id) => isFulfilled(table, id)));
  if (fulfilled?.story === undefined) return;
  expect(fulfilled.story).toBe(cleanLine(fulfilled.story));
  expect(fulfilled.story).not.toBe("");
  expect(codePoints(fulfilled.story)).toBeLessThanOrEqual(LIMITS.storyCodePoints);
}
