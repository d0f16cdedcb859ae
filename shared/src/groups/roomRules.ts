import type { Sizes } from "./Wish.ts";

/** What a seating of so many people round so many pitches keeps to. */
export interface RoomRules extends Sizes {
  /** As many tables may talk about one pitch. One, unless there would be too few chairs. */
  readonly tablesPerPitch: number;
}

const TWO_ARE_A_GROUP = 2;

/**
 * The sizes that were asked, or where a room can't be shared out so (five people, three or four at a table) the
 * nearest that can: smaller tables are allowed first, and then larger ones.
 */
export function roomRules(people: number, pitches: number, { least, most }: Sizes): RoomRules {
  const top = Math.max(most, least, TWO_ARE_A_GROUP);
  for (let bottom = Math.max(least, TWO_ARE_A_GROUP); bottom >= TWO_ARE_A_GROUP; bottom--) {
    if (canShareOut(people, bottom, top)) return rulesOf(bottom, top);
  }
  if (canShareOut(people, TWO_ARE_A_GROUP, top + 1)) return rulesOf(TWO_ARE_A_GROUP, top + 1);
  return rulesOf(1, top); // nobody came, or one person

  function rulesOf(bottom: number, top: number): RoomRules {
    return { least: bottom, most: top, tablesPerPitch: Math.max(1, Math.ceil(people / (top * pitches))) };
  }
}

function canShareOut(people: number, least: number, most: number): boolean {
  return people > 0 && Math.ceil(people / most) * least <= people;
}

/** How many tables so many people of one pitch fill; null: they can't be shared out over tables of those sizes. */
export function tablesFor(people: number, { least, most }: Sizes): number | null {
  const tables = Math.ceil(people / most);
  return tables * least <= people ? tables : null;
}
