import type { CardId, GroupId } from "../board/ids.ts";
import type { Sizes, Wish } from "./Wish.ts";

/** Where somebody who comes in later sits: nobody else moves. Null: there is no room. */
export function seatFor(
  { first, second }: Wish,
  groups: readonly { readonly id: GroupId; readonly pitch: CardId; readonly people: number }[],
  { most }: Sizes,
): GroupId | null {
  const free = groups.filter(({ people }) => people < most);
  const chosen = [first, second].flatMap((pitch) => free.filter((group) => group.pitch === pitch));
  const smallest = free.toSorted((one, other) => one.people - other.people);
  return (chosen[0] ?? smallest[0])?.id ?? null;
}
