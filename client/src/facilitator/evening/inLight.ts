import type { CardId } from "@buurtbord/shared/board/ids.ts";
import { LIMITS } from "@buurtbord/shared/board/limits.ts";
import type { CommandOf } from "@buurtbord/shared/commands/Command.ts";

/** Everybody looks at one card, or at several together; none: at the whole board again. */
export function inLight(cardIds: readonly CardId[]): CommandOf<"set-spotlight"> {
  const [first = null, ...rest] = cardIds;
  if (rest.length === 0) return { type: "set-spotlight", cardId: first };
  const cards = cardIds.slice(0, LIMITS.cardsInLight);
  return { type: "set-spotlight", cardId: null, part: { part: "cards", cards } };
}
