import type { GroupId } from "../board/ids.ts";
import { type OpenTable, seatFor } from "./seatFor.ts";
import type { Sizes, Wish } from "./Wish.ts";

/** Somebody sits alone, and could join the people of another table. */
export interface Rejoining {
  readonly alone: GroupId;
  readonly join: GroupId;
}

/**
 * Tables at which others left and one person stayed, each with the table where that person would sit best. Nobody is
 * moved by it: whoever leads may do so. Two are a group, and an empty table waits for nobody.
 */
export function leftAlone(
  groups: readonly OpenTable[],
  wishAt: (group: GroupId) => Pick<Wish, "first" | "second">,
  sizes: Sizes,
): readonly Rejoining[] {
  return groups
    .filter(({ people }) => people === 1)
    .flatMap(({ id: alone }) => {
      const others = groups.filter(({ id, people }) => id !== alone && people > 0);
      const join = seatFor(wishAt(alone), others, sizes);
      return join === null ? [] : [{ alone, join }];
    });
}
