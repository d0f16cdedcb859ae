import type { Card } from "../board/Card.ts";
import type { CardId, CardKindId } from "../board/ids.ts";
import { laid } from "./exampleBoard.ts";

/** For tests: so many pitches, one after the other. */
export function examplePitches(count: number): readonly Card[] {
  return Array.from({ length: count }, (_, n) => {
    const card = { id: `c-${n}` as CardId, kind: "pitch" as CardKindId, text: `Plan ${n}`, field: null };
    return { ...laid(card, [0, 0]), addedAt: n };
  });
}
