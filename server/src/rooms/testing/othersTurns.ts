/** Counts how often the rest of the program had its turn, from now until `stop`, which tells. */
export function othersTurns(): { readonly stop: () => number } {
  let turns = 0;
  let next = setImmediate(count);
  function count(): void {
    turns += 1;
    next = setImmediate(count);
  }
  return {
    stop() {
      clearImmediate(next);
      return turns;
    },
  };
}
