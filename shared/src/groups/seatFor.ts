import type { CardId, GroupId } from "../board/ids.ts";
import type { Sizes, Wish } from "./Wish.ts";

/** A table as somebody finds it who comes in. */
export interface OpenTable {
  readonly id: GroupId;
  readonly pitch: CardId;
  /** Who sit there now, with and without a phone. */
  readonly people: number;
}

/**
 * Where somebody who comes in later sits: with their first choice, else their second, else at the emptiest table; of
 * two tables of one pitch at the emptier one. Nobody else moves. When every chair is taken one is put at the emptiest
 * table, for nobody is sent away. Null: there are no tables.
 */
export function seatFor(
  wish: Pick<Wish, "first" | "second">,
  groups: readonly OpenTable[],
  sizes: Sizes,
): GroupId | null {
  const free = groups.filter(({ people }) => people < sizes.most);
  const at = (pitch: CardId | null) => emptiest(free.filter((group) => group.pitch === pitch));
  return (at(wish.first) ?? at(wish.second) ?? emptiest(free) ?? emptiest(groups))?.id ?? null;
}

function emptiest(groups: readonly OpenTable[]): OpenTable | undefined {
  return groups.toSorted((one, other) => one.people - other.people)[0];
}
