import type { Board } from "../board/Board.ts";
import type { Change } from "../board/Change.ts";
import type { CardId } from "../board/ids.ts";
import type { BoardPart, Meeting } from "../board/Meeting.ts";

/** What everybody looks at, they look at as the card that has come in its place. */
export function inLightAs({ meeting }: Board, going: ReadonlySet<CardId>, into: CardId): readonly Change[] {
  const { spotlight, part, floor } = meeting;
  const values = {
    ...(spotlight !== null && going.has(spotlight) && { spotlight: into }),
    ...(part !== null && partAs(part, going, into)),
    ...(floor !== null && going.has(floor.cardId) && { floor: { ...floor, cardId: into } }),
  };
  return Object.keys(values).length === 0 ? [] : [{ type: "meeting-set", values }];
}

function partAs(part: BoardPart, going: ReadonlySet<CardId>, into: CardId): Partial<Pick<Meeting, "part">> {
  if (part.part !== "cards" || !part.cards.some((id) => going.has(id))) return {};
  const cards = [...new Set(part.cards.map((id) => (going.has(id) ? into : id)))];
  return { part: { part: "cards", cards } };
}
