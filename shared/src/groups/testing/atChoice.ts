import type { Seating, Wish } from "../Wish.ts";

/** How many people got what they chose. */
export interface AtChoice {
  readonly first: number;
  /** At their first or their second choice. */
  readonly either: number;
}

export function atChoice({ groups }: Seating, wishes: readonly Wish[]): AtChoice {
  const pitchOf = new Map(groups.flatMap(({ pitch, people }) => people.map((person) => [person, pitch])));
  const first = wishes.filter(
    (wish) => wish.first !== null && pitchOf.get(wish.participantId) === wish.first,
  );
  const either = wishes.filter(({ participantId, first, second }) => {
    const pitch = pitchOf.get(participantId);
    return pitch !== undefined && (pitch === first || pitch === second);
  });
  return { first: first.length, either: either.length };
}
