/** What a command says, and how it ends: 0 done, 1 not done, 2 asked in a way that makes no sense. */
export interface Outcome {
  readonly code: 0 | 1 | 2;
  readonly says: string;
}

export function done(says: string): Outcome {
  return { code: 0, says };
}

export function notDone(says: string): Outcome {
  return { code: 1, says };
}

/** The same outcome, after other words. */
export function saidFirst(words: string, { code, says }: Outcome): Outcome {
  return { code, says: `${words}${says}` };
}
