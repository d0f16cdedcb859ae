import * as v from "valibot";
import { isDrawingId } from "../board/freehandRecord.ts";
import type { DrawnLine, Hand } from "../board/Hand.ts";
import { LIMITS } from "../board/limits.ts";
import { isPosition, type Position } from "../board/Position.ts";

const FARTHEST = 200_000;
const MOST_LINES = 4;

const step = v.pipe(v.number(), v.safeInteger(), v.minValue(-FARTHEST), v.maxValue(FARTHEST));
const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

/** The `hand` of a page's awareness, as it travels: what is beside it is not ours. */
export const HandSchema = v.object({
  moves: v.pipe(v.array(v.tuple([id, step, step])), v.maxLength(LIMITS.handMoves)),
  draws: v.pipe(
    v.array(
      v.object({
        id: v.pipe(v.string(), v.check(isDrawingId)),
        kind: v.picklist(["stroke", "arrow"]),
        index: v.pipe(v.string(), v.regex(/^[A-Za-z][0-9A-Za-z]{1,63}$/)),
        at: v.custom<Position>(isPosition),
        steps: v.pipe(v.array(step), v.minLength(2), v.maxLength(2 * LIMITS.handPoints)),
      }),
    ),
    v.maxLength(MOST_LINES),
  ),
});

const StateSchema = v.object({ hand: v.nullish(HandSchema) });

/**
 * What a page's awareness says that its hand does. Null: nothing. Undefined: it says what no page of ours says, and
 * nobody should hear it.
 */
export function readHand(state: unknown): Hand | null | undefined {
  const read = v.safeParse(StateSchema, state);
  if (!read.success) return undefined;
  const { hand } = read.output;
  return hand == null ? null : { moves: hand.moves, draws: hand.draws satisfies readonly DrawnLine[] };
}
