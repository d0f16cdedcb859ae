import { expect, test } from "vitest";
import { testClock } from "../sync/roomSocket/testClock.ts";
import { Announcer } from "./Announcer.ts";

function announcer() {
  const clock = testClock();
  const said: string[] = [];
  return { clock, said, announcer: new Announcer(clock, (sentences) => said.push(sentences)) };
}

const cards = (count: number) => `${count} nieuw.`;

test("what happens at once is said in one breath, and not twice", () => {
  const { clock, said, announcer: voice } = announcer();
  voice.tell("Bewaard.");
  voice.tell("Er is een nieuwe vraag.");
  voice.tell("Bewaard.");
  clock.pass(1_000);
  expect(said).toEqual(["Er is een nieuwe vraag. Bewaard."]);
});

test("other people's cards are counted and told at most every ten seconds", () => {
  const { clock, said, announcer: voice } = announcer();
  voice.newCards(1, cards);
  clock.pass(1_000);
  voice.newCards(2, cards);
  voice.newCards(3, cards);
  clock.pass(8_000);
  expect(said).toEqual(["1 nieuw."]);
  clock.pass(2_000);
  expect(said).toEqual(["1 nieuw.", "5 nieuw."]);
});

test("no cards, no word", () => {
  const { clock, said, announcer: voice } = announcer();
  voice.newCards(0, cards);
  clock.pass(60_000);
  expect(said).toEqual([]);
});
