import type { Board } from "../board/Board.ts";
import type { Card } from "../board/Card.ts";
import type { Step } from "../board/Step.ts";
import type { Activity } from "./Activity.ts";
import { inQueue } from "./pitchQueue.ts";
import { cardsOfStep } from "./question.ts";

/** In a list to pick from a card keeps its place: those that come in go below. */
export function oldestFirst<Some extends Pick<Card, "addedAt">>(cards: readonly Some[]): readonly Some[] {
  return [...cards].sort((one, other) => one.addedAt - other.addedAt);
}

/** The cards on which somebody can say "ik help mee" or "ik doe mee"; where all are pitches, as they are told. */
export function cardsToJoin<Some extends Pick<Card, "id" | "kind" | "field" | "addedAt">>(
  activity: Activity,
  step: Step,
  queue: Board["queue"],
  cards: readonly Some[],
): readonly Some[] {
  const asked = oldestFirst(cardsOfStep(activity, step, cards));
  const told = inQueue(activity, queue, asked);
  return told.length === asked.length ? told : asked;
}
