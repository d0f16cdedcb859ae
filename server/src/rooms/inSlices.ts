import { setImmediate as breathe } from "node:timers/promises";

/** So long one may work without letting others have their turn. In milliseconds. */
const SLICE_MS = 5;

/** What work comes to that says after each small step that it could be left for a while: others have their turn then. */
export async function inSlices<Result>(work: Generator<undefined, Result>): Promise<Result> {
  let until = performance.now() + SLICE_MS;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    await breathe();
    until = performance.now() + SLICE_MS;
  }
}
