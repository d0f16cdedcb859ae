import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";

/** What everybody looks at, they look at as the card that has come in its place. */
export function inLightAs({ meeting }: Board, going: ReadonlySet<CardId>, into: CardId): readonly Change[] {
  const { spotlight, part } = meeting;
  if (spotlight !== null && going.has(spotlight))
    return [{ type: "meeting-set", values: { spotlight: into } }];
  if (part?.part !== "cards" || !part.cards.some((id) => going.has(id))) return [];
  const cards = [...new Set(part.cards.map((id) => (going.has(id) ? into : id)))];
  return [{ type: "meeting-set", values: { part: { part: "cards", cards } } }];
}
