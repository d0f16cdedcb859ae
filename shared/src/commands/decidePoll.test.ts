import fc from "fast-check";
import { expect, test } from "vitest";
import { isCounted } from "../board/Board.ts";
import type { StepId } from "../board/ids.ts";
import { type Step, valuesOf } from "../board/Step.ts";
import type { Command, CommandOf } from "./Command.ts";
import { decide } from "./decide.ts";
import { actor, step, TestSituation } from "./testSituation.ts";

const FACILITATOR = actor("f", "facilitator");
const PEOPLE = ["anna", "karim", "noor"].map((name) => actor(name));
const [anna, karim, noor] = PEOPLE as [(typeof PEOPLE)[0], (typeof PEOPLE)[0], (typeof PEOPLE)[0]];

const COLOURS = ["Rood", "Geel", "Blauw"];
const words = { name: "Warm worden", prompt: "Welke kleur is het vandaag?" };
const ASKING = step("colour", { verbs: ["poll"], dots: 0, words, options: COLOURS });
const HIDDEN: Step = { ...ASKING, tally: "hidden" };
const MOOD = step("mood", { verbs: ["poll"], dots: 0 });
const TALK = step("talk", { verbs: [], dots: 0, words });

function room(...steps: readonly Step[]): TestSituation {
  return new TestSituation("pitch-evening", steps);
}

function choose(option: number | null, stepId?: StepId): Command {
  return { type: "answer-poll", option, ...(stepId && { stepId }) };
}

function change(to: Step): CommandOf<"change-step"> {
  return { type: "change-step", stepId: to.id, step: valuesOf(to) };
}

function tally({ board }: TestSituation, stepId = ASKING.id): readonly number[] | undefined {
  return board.polls[stepId];
}

test("answers are counted in the order of what is offered, one of each person, and nobody's name is with them", () => {
  const board = room(ASKING);
  board.accepted(anna, choose(0));
  board.accepted(karim, choose(2));
  board.accepted(noor, choose(2));
  expect(tally(board)).toEqual([1, 0, 2]);
  expect(JSON.stringify(board.board.polls)).not.toMatch(/anna|karim|noor/);
});

test("who thinks again chooses another answer, or takes it back", () => {
  const board = room(ASKING);
  board.accepted(anna, choose(0));
  board.accepted(anna, choose(1));
  board.accepted(anna, choose(1));
  expect(tally(board)).toEqual([0, 1]);
  board.accepted(anna, choose(null));
  expect(tally(board)).toBeUndefined();
  expect(board.ledger.polledIn(ASKING.id)).toEqual([]);
});

test("the words of the activity are answered too, and no more than it offers", () => {
  const board = room(MOOD);
  board.accepted(anna, choose(3));
  expect(tally(board, MOOD.id)).toEqual([0, 0, 0, 1]);
  expect(board.refusal(karim, choose(4))).toBe("option-unknown");
});

test("a phone answers only where the step asks, and only the question that it showed", () => {
  const board = room(TALK, ASKING, MOOD);
  expect(board.refusal(anna, choose(0))).toBe("not-in-this-step");
  expect(board.refusal(FACILITATOR, choose(0))).toBe("option-unknown");
  board.accepted(FACILITATOR, { type: "set-step", stepId: MOOD.id });
  expect(board.refusal(anna, choose(0, ASKING.id))).toBe("not-in-this-step");
  board.accepted(anna, choose(0, MOOD.id));
});

test("while the count is hidden the board knows nothing of it; Laat zien counts it", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, choose(0));
  board.accepted(karim, choose(1));
  board.accepted(karim, choose(2));
  expect(board.board.polls).toEqual({});
  expect(board.refusal(FACILITATOR, change(ASKING))).toBe("step-holds-hidden");
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  expect(board.refusal(FACILITATOR, { type: "remove-step", stepId: HIDDEN.id })).toBe("step-holds-hidden");
  board.accepted(FACILITATOR, { type: "reveal-dots" });
  expect(tally(board)).toEqual([1, 0, 1]);
});

test("an answer stays with its words when others go or come, and with its place when the words are put better", () => {
  const board = room(ASKING);
  board.accepted(anna, choose(0));
  board.accepted(karim, choose(1));
  board.accepted(noor, choose(2));
  board.accepted(FACILITATOR, change({ ...ASKING, options: ["Rood", "Hemelsblauw", "Blauw"] }));
  expect(tally(board)).toEqual([1, 1, 1]);
  board.accepted(FACILITATOR, change({ ...ASKING, options: ["Paars", "Blauw", "Rood"] }));
  expect(tally(board)).toEqual([0, 1, 1]); // the second was written over by one that stood elsewhere
  board.accepted(FACILITATOR, change({ ...ASKING, options: ["Blauw", "Groen"] }));
  expect(tally(board)).toEqual([1]);
  board.accepted(karim, choose(1));
  expect(tally(board)).toEqual([1, 1]);
});

test("when the activity's own answers become one's own, they keep their places; when some go, nobody knows which", () => {
  const board = room(MOOD);
  board.accepted(anna, choose(3));
  board.accepted(FACILITATOR, change({ ...MOOD, options: ["Blij", "Moe", "Stil", "Benieuwd"] }));
  expect(tally(board, MOOD.id)).toEqual([0, 0, 0, 1]);
  board.accepted(FACILITATOR, change(MOOD));
  board.accepted(FACILITATOR, change({ ...MOOD, options: ["Blij", "Moe"] }));
  expect(tally(board, MOOD.id)).toBeUndefined();
});

test("a question has two to six answers, each in a few words; an empty line and the same twice are none", () => {
  const board = room(ASKING, TALK);
  const refusal = (options: readonly string[] | null) =>
    board.refusal(FACILITATOR, change({ ...ASKING, options }));
  expect(refusal(null)).toBe("too-few-options");
  expect(refusal(["Ja", " ", "Ja"])).toBe("too-few-options");
  expect(refusal([..."abcdefg"])).toBe("too-many-options");
  expect(refusal(["Ja", "x".repeat(61)])).toBe("text-too-long");
  expect(refusal([" Ja ", "", "Nee"])).toBeNull();
  expect(board.board.steps[0]?.options).toEqual(["Ja", "Nee"]);
});

test("with a step, and with another programme, go the answers to its question", () => {
  const board = room(ASKING, TALK);
  board.accepted(anna, choose(0));
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  board.accepted(FACILITATOR, { type: "remove-step", stepId: ASKING.id });
  expect([board.board.polls, board.ledger.polledIn(ASKING.id)]).toEqual([{}, []]);

  const other = room(ASKING);
  other.accepted(anna, choose(0));
  other.accepted(FACILITATOR, { type: "use-programme", steps: [valuesOf(ASKING)] });
  expect([other.board.polls, other.ledger.polledIn(ASKING.id)]).toEqual([{}, []]);
});

test.each(["keep", "erase"] as const)("who leaves for good takes their answer along (%s)", (cards) => {
  const board = room(ASKING);
  board.accepted(anna, choose(0));
  board.accepted(karim, choose(0));
  board.accepted(anna, { type: "erase-me", cards });
  expect(tally(board)).toEqual([1]);
  expect(board.ledger.entriesAbout(anna.participantId)).toEqual([]);
});

const MONTH = 30 * 24 * 60 * 60 * 1000;

function later(board: TestSituation, command: Command): void {
  const decision = decide(board, FACILITATOR, command, { id: "later", seed: 1, now: MONTH });
  if (!decision.ok) throw new Error(decision.refusal);
  board.carryOut(decision.changes);
}

test("on another evening the question is asked anew, and closed again; coming back on the same evening it goes on", () => {
  const board = room(HIDDEN, TALK);
  board.accepted(anna, choose(0));
  board.accepted(FACILITATOR, { type: "reveal-dots" });
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  board.accepted(FACILITATOR, { type: "set-step", stepId: HIDDEN.id });
  expect(tally(board)).toEqual([1]);
  board.accepted(FACILITATOR, { type: "set-step", stepId: TALK.id });
  later(board, { type: "set-step", stepId: HIDDEN.id });
  expect([board.board.polls, board.ledger.polledIn(HIDDEN.id)]).toEqual([{}, []]);
  expect(isCounted(board.board, HIDDEN.id)).toBe(false);
});

test("a question in the hall goes on counting for weeks, as long as it is asked", () => {
  const board = room(ASKING);
  board.accepted(anna, choose(0));
  const weeksLater = decide(board, karim, choose(0), { id: "k", seed: 1, now: MONTH });
  if (weeksLater.ok) board.carryOut(weeksLater.changes);
  expect(tally(board)).toEqual([2]);
});

const options = fc.option(fc.subarray(["Rood", "Geel", "Blauw", "Groen", "Wit", "Paars", "Zwart"]));
const shaped = fc
  .record({
    of: fc.constantFrom(ASKING, HIDDEN, MOOD, TALK),
    options,
    tally: fc.constantFrom("open", "hidden"),
  })
  .map(({ of, ...values }): Command => change({ ...of, ...values }));
const asked: fc.Arbitrary<Command> = fc.oneof(
  { weight: 6, arbitrary: fc.option(fc.nat(6)).map((option) => choose(option)) },
  { weight: 2, arbitrary: shaped },
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(ASKING, MOOD, TALK)
      .map(({ id: stepId }): Command => ({ type: "set-step", stepId })),
  },
  fc.constant<Command>({ type: "reveal-dots" }),
  fc.constantFrom("keep", "erase").map((cards): Command => ({ type: "erase-me", cards })),
);
const anybody = fc.constantFrom(...PEOPLE, FACILITATOR);

test("whatever is asked: what the board shows is who chose what, of what is offered, as far as it is shown", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(anybody, asked, fc.nat(MONTH)), { maxLength: 60 }), (story) => {
      const board = room(ASKING, MOOD, TALK);
      let now = 0;
      for (const [n, [by, command, passes]] of story.entries()) {
        now += passes % 3 === 0 ? passes : 1_000;
        const decision = decide(board, by, command, { id: `s${n}`, seed: n, now });
        if (decision.ok) board.carryOut(decision.changes);
        for (const { id } of board.board.steps) expectTallied(board, id);
      }
    }),
    { seed: 4321, numRuns: 400 },
  );
});

function expectTallied({ board, ledger }: TestSituation, stepId: StepId): void {
  const polled = isCounted(board, stepId) ? ledger.polledIn(stepId) : [];
  const counts = board.polls[stepId] ?? [];
  for (let option = 0; option < 8; option++) {
    expect(counts[option] ?? 0).toBe(polled.filter((each) => each.option === option).length);
  }
  expect(counts.length).toBeLessThanOrEqual(7);
}
