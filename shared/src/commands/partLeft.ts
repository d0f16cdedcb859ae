import type { CardId } from "../board/ids.ts";
import type { BoardPart } from "../board/Meeting.ts";

/** What is left of the part that everybody looks at when only these cards lie there; null: nothing. */
export function partLeft(part: BoardPart | null, lies: (id: CardId) => boolean): BoardPart | null {
  if (part === null || part.part === "field") return part;
  const cards = part.cards.filter(lies);
  if (cards.length === part.cards.length) return part;
  return cards.length === 0 ? null : { part: "cards", cards };
}
