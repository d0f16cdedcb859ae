/** The only clock that the phone's sync code knows, so that a test can turn it by hand. */
export interface Clock {
  /** Milliseconds; only differences mean anything. */
  now(): number;
  /** Runs something once, so many milliseconds from now; call the answer to prevent it. */
  after(ms: number, run: () => void): () => void;
}

export const browserClock: Clock = {
  now: () => performance.now(),
  after: (ms, run) => {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
