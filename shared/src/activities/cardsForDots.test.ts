import { expect, test } from "vitest";
import type { Card } from "../board/Card.ts";
import type { FieldId } from "../board/ids.ts";
import { newStep } from "../board/Step.ts";
import { pitchEvening } from "./pitch-evening/index.ts";
import { cardsForDots } from "./question.ts";

const cards = ["pitch/pitches", "agreement/agreements", "ask/ask", "resident/resident"].map((at) => {
  const [kind, field] = at.split("/");
  return { id: kind, kind, field } as unknown as Card;
});

function asked(fields: readonly string[] | null, own = ""): readonly string[] {
  const step = newStep("harvest", { fields: fields as readonly FieldId[] | null });
  return cardsForDots(pitchEvening, step, cards, (id) => id === own).map(({ id }) => id);
}

test("dots are laid on the cards of the step, and a dot that lies elsewhere can be taken back", () => {
  expect(asked(["ask", "resident"])).toEqual(["ask", "resident"]);
  expect(asked(["ask", "resident"], "pitch")).toEqual(["pitch", "ask", "resident"]);
  expect(asked(null)).toEqual(["pitch", "ask", "resident"]);
});
