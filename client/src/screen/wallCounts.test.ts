import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import { newStep, type Step } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { textsIn } from "../texts/textsIn.ts";
import { wallCounts } from "./wallCounts.ts";

const nl = textsIn("nl");
const presence = { here: 20, screens: 1, writing: 3, done: 9, drafts: 12, uncounted: false };
const card = (name: string, votes: number) => [name, { votes, joined: 0 } as Card] as const;
/** As much of a board as is counted. */
const evening = (step: Step, meeting = QUIET_MEETING) =>
  ({
    activity: "idea-board",
    language: "nl",
    steps: [step],
    currentStep: step.id,
    meeting,
    cards: new Map([card("soup", 2), card("cake", 1)]),
    connections: new Map(),
  }) as unknown as Board;
const words = (board: Board) => wallCounts(board, presence, nl).map((count) => count.words);

test("on an open board things are counted", () => {
  expect(words(evening(newStep("ideas", { verbs: ["add"] })))).toEqual(["2 ideeën", "3 stippen"]);
});

test("an agreement is not counted as an idea, but in its own word", () => {
  const board = evening(newStep("agree", { verbs: ["add"] }));
  const agreement = { votes: 0, joined: 1, agreement: { when: null, people: [] } } as unknown as Card;
  const cards = new Map([...board.cards, ["round" as CardId, agreement]]);
  expect(words({ ...board, cards })).toEqual(["2 ideeën", "1 afspraak", "3 stippen", "1 hand"]);
});

test("what came true is counted, by things and never by people", () => {
  const board = evening(newStep("ideas", { verbs: ["join"] }));
  const fulfilled = { votes: 0, joined: 2, fulfilled: { at: 1 } } as unknown as Card;
  const cards = new Map([...board.cards, ["sea" as CardId, fulfilled]]);
  expect(words({ ...board, cards })).toEqual(["3 ideeën", "3 stippen", "2 handen", "1 gelukt"]);
});

test("in silence, and with only the question there, it is told how far people are", () => {
  expect(words(evening(newStep("ideas", { verbs: ["add"], writing: "silent" })))).toEqual([
    "3 schrijven",
    "9 klaar",
  ]);
  expect(words(evening(newStep("ideas", { verbs: ["add"], wall: "question" })))).toEqual([
    "3 schrijven",
    "9 klaar",
  ]);
});

test("dots that show later have no number, until they are revealed", () => {
  const step = newStep("dots", { verbs: ["vote"], dots: 3, tally: "hidden" });
  expect(words(evening(step))).toEqual(["2 ideeën", "Stippen worden later geteld"]);
  expect(words(evening(step, { ...QUIET_MEETING, counted: [step.id] }))).toEqual(["2 ideeën", "3 stippen"]);
});
