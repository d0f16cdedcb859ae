import { stepWords } from "@buurtbord/shared/activities/question.ts";
import type { Board } from "@buurtbord/shared/board/Board.ts";
import type { StepId } from "@buurtbord/shared/board/ids.ts";
import { walkOf } from "@buurtbord/shared/board/walk.ts";
import { boardTexts } from "@buurtbord/shared/catalogue/tableCatalogue.ts";

/** A step as the bar shows it: where we are, what was, what comes. */
export interface StepOnBar {
  readonly id: StepId;
  readonly name: string;
  readonly when: "done" | "now" | "next" | "later";
  /** Whether its name stands there; else only a bead on the thread. */
  readonly isNamed: boolean;
}

/** So many letters of names fit on the bar, each name with what stands round it counting for some. */
const ROOM = 74;
const AROUND = 5;

/**
 * The steps of the evening in order. What is passed over is not shown as to come, nor as done. Where not all names
 * fit, those of now and next stand there.
 */
export function stepsOnBar(board: Board): readonly StepOnBar[] {
  const { steps, at: now } = walkOf(board);
  const named = steps.map((step) => ({ id: step.id, name: stepWords(boardTexts(board), step).name }));
  const all = named.reduce((sum, { name }) => sum + name.length + AROUND, 0) <= ROOM;
  return named.map((step, i) => {
    const when = i < now ? "done" : i === now ? "now" : i === now + 1 ? "next" : "later";
    return { ...step, when, isNamed: all || when === "now" || when === "next" };
  });
}
