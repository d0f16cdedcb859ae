import { textSplice } from "./textSplice.ts";

/**
 * What somebody made of a text (`before` became `after`), done to what it is now (`current`). Both keep what they
 * typed; where both typed in the same place, what was there first comes first.
 */
export function mergeText(before: string, after: string, current: string): string {
  if (after === current) return current;
  const mine = textSplice(before, after);
  const theirs = textSplice(before, current);
  const mineEnd = mine.at + mine.removed;
  const theirsEnd = theirs.at + theirs.removed;
  const growth = theirs.inserted.length - theirs.removed;
  if (mineEnd <= theirs.at && mine.at < theirs.at) {
    return current.slice(0, mine.at) + mine.inserted + current.slice(mineEnd);
  }
  if (mine.at >= theirsEnd) {
    return current.slice(0, mine.at + growth) + mine.inserted + current.slice(mineEnd + growth);
  }
  const kept = current.slice(0, Math.min(mine.at, theirs.at));
  const rest = current.slice(Math.max(mineEnd, theirsEnd) + growth);
  return kept + theirs.inserted + mine.inserted + rest;
}
