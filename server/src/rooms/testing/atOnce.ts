/** What work comes to that could be left after each step, done without leaving it. */
export function atOnce<Result>(work: Generator<undefined, Result>): Result {
  for (let step = work.next(); ; step = work.next()) if (step.done === true) return step.value;
}
