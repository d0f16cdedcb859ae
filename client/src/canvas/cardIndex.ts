import type { Card } from "@buurtbord/shared/board/Card.ts";
import type { Position } from "@buurtbord/shared/board/Position.ts";
import type { IndexKey } from "@tldraw/tldraw";

/** Cards lie on each other as they came; those on which something lies are above the rest, so that it is seen. */
const BARE = "a1" as IndexKey;

/** Among the latter a higher one lies on a lower one: what was laid on a card hangs over its lower edge. */
function tagged([, y]: Position): IndexKey {
  let rest = Math.round(LOWEST - y);
  let digits = "";
  for (let i = 0; i < DIGITS; i++) {
    digits = INDEX_DIGITS.charAt(rest % INDEX_DIGITS.length) + digits;
    rest = Math.floor(rest / INDEX_DIGITS.length);
  }
  // An index may not end in a zero.
  return `a2${digits}V` as IndexKey;
}

/** In ascending order, as tldraw compares them. */
const INDEX_DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const DIGITS = 3;
/** No place on a board is lower; twice as much still fits in the digits. */
const LOWEST = 100_000;

/** Where a card lies in the heap, from below; drawings have such an index too. */
export function cardIndex({
  votes,
  joined,
  said,
  pos,
}: Pick<Card, "votes" | "joined" | "said" | "pos">): IndexKey {
  return votes + joined > 0 || said !== undefined ? tagged(pos) : BARE;
}
