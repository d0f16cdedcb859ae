import { expect, test } from "vitest";
import { beginningAt, nextPlace, type PagePlace, stayingAt, turnedBy, within } from "./pagePlace.ts";

const SECOND = 1_000;
const quiet = () => null;

/** Looks each second, as a wall does; the number of the page after each ten seconds. */
function watch(
  from: PagePlace,
  seconds: number,
  newsOn: (page: number, now: number) => number | null = quiet,
) {
  let place = from;
  const seen: number[] = [];
  for (let now = SECOND; now <= seconds * SECOND; now += SECOND) {
    const at = now;
    place = nextPlace(place, { count: 3, now, newsOn: (page) => newsOn(page, at) });
    if (now % (10 * SECOND) === 0) seen.push(within(place.page, 3));
  }
  return seen;
}

test("three pages turn by themselves, each lies still for twenty seconds, and after the last comes the first", () => {
  expect(watch(stayingAt(0, 0), 80)).toEqual([0, 1, 1, 2, 2, 0, 0, 1]);
});

test("where somebody turned to it, a page stays for a minute; back before the first comes the last", () => {
  expect(watch(turnedBy(1, 0, 0), 70)).toEqual([1, 1, 1, 1, 1, 2, 2]);
  expect(watch(turnedBy(-1, 0, 0), 20)).toEqual([2, 2]);
});

test("what just came is turned to after eight seconds, but not away from a page that somebody chose", () => {
  const cameOnLast = (page: number, now: number) => (now < 15 * SECOND && page !== 2 ? 2 : null);
  expect(watch(stayingAt(0, 0), 40, cameOnLast)).toEqual([2, 2, 0, 0]);
  expect(watch(turnedBy(0, 0, 0), 30, cameOnLast)).toEqual([0, 0, 0]);
});

test("a page that is not there any more is another one", () => {
  expect([within(5, 2), within(-1, 4), within(7, 0)]).toEqual([1, 3, 0]);
});

test("a step begins on the page with what it asks about, unless somebody turned to another by hand", () => {
  expect(beginningAt(2, stayingAt(0, 0), 5 * SECOND)).toEqual(stayingAt(2, 5 * SECOND));
  expect(beginningAt(2, turnedBy(1, 0, 0), 5 * SECOND)).toEqual(turnedBy(1, 0, 0));
  expect(beginningAt(2, turnedBy(1, 0, 0), 50 * SECOND)).toEqual(stayingAt(2, 50 * SECOND));
});
