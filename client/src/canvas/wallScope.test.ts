import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, FieldId, StepId } from "@buurtbord/shared/board/ids.ts";
import { QUIET_MEETING } from "@buurtbord/shared/board/Meeting.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { mayBeLifted, wallScope } from "./wallScope.ts";

const BEGAN = 10_000;

/** A board in a step of silence, as far as the wall asks; `cards`: when each was written. */
function inSilence(cards: readonly number[], clock = true): Board {
  const step = newStep("still", { writing: "silent", words: { name: "Stil", prompt: "Wat mis je?" } });
  const written = cards.map((addedAt, n) => ({ id: `c${n}` as CardId, addedAt }) as Card);
  return {
    steps: [step],
    currentStep: "still" as StepId,
    meeting: { ...QUIET_MEETING, clock: clock ? { startedAt: BEGAN, seconds: 300 } : null },
    cards: new Map(written.map((card) => [card.id, card])),
  } as unknown as Board;
}

function lifted(board: Board): readonly string[] {
  return [...mayBeLifted(board, wallScope(board)).keys()];
}

test("while people write in silence only what is laid open meanwhile is lifted", () => {
  const before = Array.from({ length: 8 }, () => BEGAN - 1);
  expect(lifted(inSilence([...before, BEGAN, BEGAN + 5]))).toEqual(["c8", "c9"]);
  expect(lifted(inSilence(before))).toEqual([]);
  expect(lifted(inSilence([...before, BEGAN], false))).toEqual([]);
});

/** A board in a step about those fields; `cards`: in which field each lies. */
function about(fields: readonly string[] | null, cards: readonly (string | null)[]): Board {
  const step = newStep("agree", { fields: fields as readonly FieldId[] | null });
  const laid = cards.map((field, n) => ({ id: `c${n}`, field, addedAt: n }) as unknown as Card);
  return {
    steps: [step],
    currentStep: "agree" as StepId,
    meeting: QUIET_MEETING,
    cards: new Map(laid.map((card) => [card.id, card])),
  } as unknown as Board;
}

test("in a step about some fields their cards are lifted, as soon as there are any", () => {
  const laid = ["pitches", "agreements", null, "resident", "agreements"];
  expect(lifted(about(["agreements"], laid))).toEqual(["c1", "c4"]);
  expect(lifted(about(null, laid))).toHaveLength(5);
  expect(lifted(about(["ask"], laid))).toHaveLength(5);
});

test("so few that they lie still are lifted also then", () => {
  expect(lifted(inSilence([1, 2, 3]))).toEqual(["c0", "c1", "c2"]);
});
