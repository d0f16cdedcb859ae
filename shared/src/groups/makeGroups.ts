import type { CardId, ParticipantId } from "../board/ids.ts";
import type { Seating, Sizes, Wish } from "./Wish.ts";

/** Groups round the pitches: everybody at their first choice where there is room. Pure: same input, same answer. */
export function makeGroups(
  wishes: readonly Wish[],
  pitches: readonly CardId[],
  { most }: Sizes,
  _options: { readonly spread: boolean },
): Seating {
  const tables = new Map<CardId, ParticipantId[]>(pitches.map((pitch) => [pitch, []]));
  for (const { participantId, first, second } of wishes) {
    const free = [first, second, ...pitches].filter(
      (pitch) => pitch !== null && tables.has(pitch),
    ) as CardId[];
    const pitch = free.find((each) => (tables.get(each)?.length ?? most) < most) ?? free[0];
    if (pitch !== undefined) tables.get(pitch)?.push(participantId);
  }
  const groups = [...tables].map(([pitch, people]) => ({ pitch, people }));
  return { groups: groups.filter(({ people }) => people.length > 0) };
}
