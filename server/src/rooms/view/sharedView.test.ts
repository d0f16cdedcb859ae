import { boardWith } from "@buurtbord/shared/activities/exampleBoard.ts";
import { findActivity } from "@buurtbord/shared/activities/registry.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { CardId, CardKindId, FieldId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import { newStep } from "@buurtbord/shared/board/Step.ts";
import { expect, test } from "vitest";
import { sharedView } from "./sharedView.ts";

function cards(kind: string, field: string | null, count: number, from: number): readonly Card[] {
  return Array.from({ length: count }, (_, n) => ({
    id: `${kind}-${n}` as CardId,
    kind: kind as CardKindId,
    text: `${kind} ${n}`,
    field: field as FieldId | null,
    pos: [0, 0] as const,
    votes: 0,
    joined: 0,
    byline: null,
    addedAt: from + n,
  }));
}

/** A full evening of pitches, in a step that asks for these fields. */
function hallIn(fields: readonly string[] | null): Board {
  const activity = findActivity("pitch-evening");
  if (activity === undefined) throw new Error("There are pitch evenings");
  const step = newStep("now", { fields: fields as readonly FieldId[] | null });
  const laid = [
    ...cards("pitch", "pitches", 9, 0),
    ...cards("agreement", "agreements", 8, 100),
    ...cards("resident", "resident", 160, 200),
  ];
  return { ...boardWith(activity, laid), steps: [step], currentStep: step.id };
}

const shown = (board: Board, kind: string) =>
  sharedView(board, 0, 0).cards.filter((card) => card.kind === kind).length;

test("what the step asks about is on every phone, however much came after it", () => {
  expect(sharedView(hallIn(["agreements"]), 0, 0).cards).toHaveLength(LIMITS.cardsInView);
  expect(shown(hallIn(["agreements"]), "agreement")).toBe(8);
  expect(shown(hallIn(null), "agreement")).toBe(0);
});

test("pitches are there too, for one may still sit down round one, unless a step asks about very many others", () => {
  for (const fields of [null, ["agreements"], ["pitches"]]) expect(shown(hallIn(fields), "pitch")).toBe(9);
  expect(shown(hallIn(["resident"]), "resident")).toBe(LIMITS.cardsInView);
});
