import type { CardId, GroupId } from "@buurtbord/shared/board/ids.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { nl } from "@buurtbord/shared/catalogue/languages/nl.ts";
import type { SharedView } from "@buurtbord/shared/protocol/view.ts";
import { expect, test } from "vitest";
import { testClock } from "../sync/roomSocket/testClock.ts";
import { testCard, testView } from "../sync/roomSocket/testRoom.ts";
import { Announcer } from "./Announcer.ts";
import { announceChanges } from "./announceChanges.ts";
import type { PhoneState } from "./PhoneRoom.ts";
import { wordsOf } from "./words.ts";

const quiet = testView().shared;

function stateWith(shared: Partial<SharedView>): PhoneState {
  const { own } = testView();
  return {
    view: {
      shared: { ...quiet, ...shared },
      own,
      clock: null,
      floorClock: null,
      controls: null,
      presence: null,
    },
    status: { at: "online" },
    entries: [],
    made: new Map(),
    lasts: true,
    gone: false,
  };
}

/** What is said when the room goes from one to the other. */
function said(before: Partial<SharedView>, now: Partial<SharedView>): readonly string[] {
  return between(stateWith(before), stateWith(now));
}

function between(before: PhoneState, now: PhoneState): readonly string[] {
  const clock = testClock();
  const sentences: string[] = [];
  const announcer = new Announcer(clock, (sentence) => sentences.push(sentence));
  announceChanges(before, now, wordsOf(nl), announcer);
  clock.pass(20_000);
  return sentences;
}

test("looking up, the card in the light and the count are each told once", () => {
  const { now } = quiet;
  const hidden = { ...now, hiddenDots: true };
  expect(said({}, { now: { ...now, phones: "look-up" } })[0]).toMatch(/^Kijk op\. We praten nu samen\./);
  const lit = { now: { ...now, spotlight: testCard("a", { text: "Soep koken" }) } };
  expect(said({}, lit)).toEqual(["We kijken hier samen naar: Soep koken"]);
  expect(said(lit, { now: { ...lit.now, drafts: 3 } })).toEqual([]);
  expect(said({ now: hidden }, { now })).toEqual(["De stippen zijn geteld."]);
});

test("a next step with other dots is a new question, and no count", () => {
  const before = { now: { ...quiet.now, hiddenDots: true } };
  expect(said(before, { step: newStep("next") })).toEqual(["Er is een nieuwe vraag."]);
});

test("how many cards lie ready is never said aloud", () => {
  expect(said({}, { now: { ...quiet.now, silent: true, drafts: 12 } })).toEqual([]);
});

test("a table is told once it is known, whichever of seat and table comes first", () => {
  const group = {
    id: "g1" as GroupId,
    pitch: "a" as CardId,
    emblem: { thing: "bicycle", colour: "yellow" },
    people: 3,
    guests: 0,
    table: null,
    title: "Soep koken",
    hasRoom: true,
  } as const;
  const seated = testView({ own: { seat: group.id } }).own;
  const words = ["Jij zit aan tafel: gele fiets. Soep koken"];
  const before = stateWith({});
  const sat = { ...before, view: { ...before.view, own: seated } };
  const whole = { ...sat, view: { ...sat.view, shared: { ...quiet, groups: [group] } } };
  expect(between(before, sat)).toEqual([]);
  expect(between(sat, whole)).toEqual(words);
  expect(between(before, whole)).toEqual(words);
  expect(between(whole, whole)).toEqual([]);
});
