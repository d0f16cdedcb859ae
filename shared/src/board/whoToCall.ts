import type { CardId } from "./ids.ts";
import type { News } from "./News.ts";
import { plantOf } from "./plantOf.ts";

/** A project as far as one must know who could use a call. */
export interface Followed {
  readonly id: CardId;
  /** When it was made: milliseconds since 1970. */
  readonly addedAt: number;
  /** Oldest first. */
  readonly news: readonly News[];
}

/** So long after its last word nobody wonders yet how it goes. */
const QUIET_MS = 21 * 24 * 60 * 60 * 1000;

/**
 * The projects that could use a call at `now`, best first: those that asked for help, longest ago first; then those that
 * have been quiet for three weeks, quietest first. Not those that rest: they said goodbye.
 */
export function whoToCall(projects: readonly Followed[], now: number): readonly CardId[] {
  const states = projects.map(({ id, addedAt, news }) => {
    const { state } = plantOf(news);
    return { id, state, heardAt: news.at(-1)?.at ?? addedAt };
  });
  const asks = states.filter(({ state }) => state === "help");
  const quiet = states.filter(({ state, heardAt }) => state === "growing" && now - heardAt >= QUIET_MS);
  return [asks, quiet].flatMap((group) =>
    group.toSorted((one, other) => one.heardAt - other.heardAt).map(({ id }) => id),
  );
}
