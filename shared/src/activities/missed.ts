import type { Board } from "../board/Board.ts";
import { stepOf } from "../board/Board.ts";
import type { Circle } from "../board/Circle.ts";
import { roomyFields } from "../board/counts.ts";
import type { FieldId } from "../board/ids.ts";
import type { Step } from "../board/Step.ts";
import { countsOf } from "./countedFields.ts";

/** Whom and what a room may still look for: never a person. */
export interface Missed {
  /** Fields that stayed empty or thin, but for those that the step fills. */
  readonly fields: readonly FieldId[];
  /** Circles of which nobody said to be here. */
  readonly circles: readonly Circle[];
}

/** Templates of steps that ask whom the room misses, in whichever activity. */
const ASKING = ["miss", "missed"];

export function asksWhomWeMiss({ template }: Step): boolean {
  return template !== null && ASKING.includes(template);
}

export function missedOn(board: Board): Missed {
  const filling = stepOf(board).fields ?? [];
  const fields = roomyFields(countsOf(board)).filter((field) => !filling.includes(field));
  return { fields, circles: circlesMissed(board) };
}

/** While nobody said anything, nothing is known of anybody. */
export function circlesMissed({ circles, circlesHere }: Board): readonly Circle[] {
  return circlesHere.length === 0 ? [] : circles.filter(({ id }) => !circlesHere.includes(id));
}
