import type { Clock } from "./Clock.ts";

/** A clock that a test turns by hand. */
export interface TestClock extends Clock {
  /** Lets so many milliseconds pass, running what falls due in its order. */
  pass(ms: number): void;
}

export function testClock(): TestClock {
  let time = 0;
  let due: readonly { readonly at: number; readonly run: () => void }[] = [];
  return {
    now: () => time,
    after(ms, run) {
      const timer = { at: time + ms, run };
      due = [...due, timer];
      return () => {
        due = due.filter((one) => one !== timer);
      };
    },
    pass(ms) {
      const until = time + ms;
      for (;;) {
        const [next] = due.filter(({ at }) => at <= until).sort((one, other) => one.at - other.at);
        if (next === undefined) break;
        due = due.filter((one) => one !== next);
        time = next.at;
        next.run();
      }
      time = until;
    },
  };
}
